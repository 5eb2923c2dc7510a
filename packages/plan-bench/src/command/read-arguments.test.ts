import { expect, it } from 'vitest'
import { readBenchArguments, readFuzzArguments, WrongUsage } from './read-arguments.ts'

it('measures a thousand people and a hundred baselines where nothing is said', () => {
  expect(readBenchArguments([])).toMatchObject({
    people: 1_000,
    seed: 1,
    baselinePeople: 100,
    toDocs: false,
  })
})

it('reads every word', () => {
  expect(
    readBenchArguments(['--people', '30', '--seed=7', '--json', 'a.json', '--write']),
  ).toMatchObject({ people: 30, seed: 7, jsonFile: 'a.json', toDocs: true })
  expect(readFuzzArguments(['--plans', '50', '--minutes', '3', '--only', '4'])).toMatchObject({
    plans: 50,
    minutes: 3,
    only: 4,
  })
})

it('says what is wrong, and helps whoever asks', () => {
  expect(readFuzzArguments(['--help', '--plans', 'many'])).toBe('help')
  expect(() => readBenchArguments(['--people', '-3'])).toThrow(WrongUsage)
  expect(() => readFuzzArguments(['--plans', 'many'])).toThrow('--plans takes a whole number')
  expect(() => readFuzzArguments(['--plan', '3'])).toThrow(WrongUsage)
})
