import { describe, expect, it } from 'vitest'
import { minuteChoices } from './minute-choices.ts'

describe('minuteChoices', () => {
  it('spans what an intake takes', () => {
    const choices = minuteChoices(undefined)
    expect([choices[0], choices.at(-1)]).toEqual([10, 120])
  })

  it('offers what is chosen already, in its place and once', () => {
    expect(minuteChoices(33).slice(4, 7)).toEqual([30, 33, 35])
    expect(minuteChoices(20)).toEqual(minuteChoices(undefined))
    expect(minuteChoices(Number.NaN)).toEqual(minuteChoices(undefined))
  })
})
