import { expect, it } from 'vitest'
import { figureNames } from '../report/report.ts'
import { readArguments, WrongUsage } from './read-arguments.ts'

it('measures everything three times by default', () => {
  expect(readArguments([])).toMatchObject({
    only: figureNames,
    rounds: 3,
    backends: ['postgres', 'redis'],
    isQuick: false,
    toDocs: false,
  })
})

it('takes the figures that are named, in their own order and once', () => {
  expect(readArguments(['--only', 'plans, accept,plans', '--backend', 'redis'])).toMatchObject({
    only: ['accept', 'plans'],
    backends: ['redis'],
  })
})

it('gives help when it is asked for, whatever else is said', () => {
  expect(readArguments(['--help', '--only', 'nothing'])).toBe('help')
})

it('says what is wrong', () => {
  const wrong = [
    [['--only', 'acept'], 'There is no figure "acept"'],
    [['--only', ''], 'There is no figure ""'],
    [['--rounds', '0'], '--rounds takes'],
    [['--rounds', '2.5'], '--rounds takes'],
    [['--backend', 'kafka'], '--backend takes'],
    [['--fast'], '--fast'],
    [['accept'], 'accept'],
    [['--from', 'a.json', '--rounds', '3'], '--rounds has no use'],
  ] as const
  for (const [words, message] of wrong) {
    expect(() => readArguments(words)).toThrow(WrongUsage)
    expect(() => readArguments(words)).toThrow(message)
  }
})
