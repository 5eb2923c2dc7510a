import { describe, expect, it } from 'vitest'
import { faultKinds } from '../nemesis/fault-kinds.ts'
import { sabotages } from '../sabotage/sabotages.ts'
import type { ChaosOptions } from './chaos-options.ts'
import { readOptions } from './read-options.ts'
import { usage, WrongUsage } from './usage.ts'

function read(...words: string[]): ChaosOptions {
  const options = readOptions(words, () => 4_711)
  if (options === 'help') throw new Error('That was a call for help.')
  return options
}

describe('the options of a chaos run', () => {
  it('have defaults', () => {
    expect(read()).toEqual({
      backend: 'postgres',
      jobs: 500,
      seconds: 90,
      seed: 4_711,
      faults: faultKinds.filter((kind) => kind !== 'redis-kill' && kind !== 'redis-loss'),
      sabotage: undefined,
      healSeconds: 120,
      work: 'steps',
      json: undefined,
      control: false,
    })
    expect(read('--backend', 'redis').faults).toEqual(faultKinds)
  })

  it('can all be given', () => {
    const words =
      '--backend=redis --jobs 20 --seconds=30 --seed 0 --faults worker-kill,redis-loss --heal-seconds 9'
    expect(read(...words.split(' '), '--json', 'a.json', '--work', 'engine', '--control')).toEqual({
      backend: 'redis',
      jobs: 20,
      seconds: 30,
      seed: 0,
      faults: ['worker-kill', 'redis-loss'],
      sabotage: undefined,
      healSeconds: 9,
      work: 'engine',
      json: 'a.json',
      control: true,
    })
  })

  it('take faults in any order and any number of times for the same run', () => {
    expect(read('--faults', 'web-kill, worker-kill,web-kill').faults).toEqual([
      'worker-kill',
      'web-kill',
    ])
  })

  it('expose a sabotage by its own faults, unless others are named', () => {
    expect(new Set(read('--sabotage', 'epoch').faults)).toEqual(new Set(sabotages.epoch.exposedBy))
    expect(read('--sabotage', 'epoch', '--faults', 'web-kill').faults).toEqual(['web-kill'])
  })

  it('leave poison out of the real engine, which has none', () => {
    expect(read('--work', 'engine').faults).not.toContain('poison')
  })

  it('give help before anything else is looked at', () => {
    expect(readOptions(['--jobs', '-4', '--help'], () => 1)).toBe('help')
    for (const kind of faultKinds) expect(usage).toContain(kind)
  })

  it.each([
    ['--job 5', 'There is no option --job (did you mean --jobs?).'],
    ['--frobnicate', 'There is no option --frobnicate.'],
    ['500', 'There is no place for "500"; every option begins with --.'],
    ['--jobs', '--jobs needs a value.'],
    ['--jobs --seed 4', '--jobs needs a value.'],
    ['--jobs -5', '--jobs takes a whole number from 1 to 10000000, not "-5".'],
    ['--jobs 0', '--jobs takes a whole number from 1 to 10000000, not "0".'],
    ['--seconds=-1', '--seconds takes a whole number from 1 to 604800, not "-1".'],
    ['--seconds 1.5', '--seconds takes a whole number from 1 to 604800, not "1.5".'],
    ['--seed 4294967296', '--seed takes a whole number from 0 to 4294967295, not "4294967296".'],
    ['--heal-seconds soon', '--heal-seconds takes a whole number from 1 to 86400, not "soon".'],
    ['--jobs 5 --jobs 6', '--jobs is given twice.'],
    ['--control=yes', '--control takes no value.'],
    ['--backend mysql', '--backend takes postgres or redis, not "mysql".'],
    ['--work hard', '--work takes steps or engine, not "hard".'],
    ['--json=', '--json takes the name of a file.'],
    ['--faults worker-kil', 'There is no fault worker-kil (did you mean worker-kill?).'],
    ['--faults pool', 'There is no fault pool (did you mean pool-exhaustion?).'],
    ['--faults earthquake', 'There is no fault earthquake.'],
    ['--faults=', '--faults takes names with commas between, and one of them is empty.'],
    ['--faults redis-kill', 'The postgres backend has no redis-kill: it is done to redis only.'],
    [
      '--faults poison --work engine',
      'poison needs --work steps: the real engine has no job that ends it.',
    ],
    [
      '--sabotage ordr',
      '--sabotage takes epoch or sweeper or outbox or unique or order, not "ordr" (did you mean order?).',
    ],
    ['--sabotage epoch --control', '--control has no defences that --sabotage could take away.'],
  ])('%s is refused in one sentence', (words, sentence) => {
    expect(() => read(...words.split(' '))).toThrow(new WrongUsage(sentence))
  })
})
