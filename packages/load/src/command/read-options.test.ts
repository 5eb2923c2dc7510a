import { describe, expect, it } from 'vitest'
import { readOptions } from './read-options.ts'

describe('the options of a load run', () => {
  it('are a scaled set-up where nothing is said', () => {
    expect(readOptions([])).toMatchObject({
      ...{ queue: 'redis-cluster', webs: 2, workers: 4, front: true, tries: 1, mostWaiting: 0 },
      ...{ rates: [1, 2, 4, 8], stored: 0, restarts: false },
    })
  })

  it('let people come again where everything is restarted', () => {
    expect(readOptions(['--restarts'])).toMatchObject({ restarts: true, tries: 20 })
    expect(readOptions(['--restarts', '--tries', '3'])).toMatchObject({ tries: 3 })
  })

  it('give the help before anything else', () => {
    expect(readOptions(['--webs', '2', '--help'])).toBe('help')
  })

  it.each([
    [['--webs', '0'], '--webs takes a whole number from 1 to 16, not "0".'],
    [['--seconds', '1.5'], '--seconds takes a whole number'],
    [['--queue', 'kafka'], '--queue takes postgres, redis, redis-cluster, not "kafka".'],
    [['--rates', '1,,2'], '--rates takes'],
    [['--rates', '0'], '--rates takes'],
    [['--speed', '2'], "Unknown option '--speed'"],
  ])('%j are refused in words that say what to do', (words, message) => {
    expect(() => readOptions(words)).toThrow(message)
  })
})
