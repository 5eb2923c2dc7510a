import { weekdays } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { choiceOfDays, dayChoices, daysBySlot, daysOfChoice, mealsByDays } from './shared-meals.ts'

describe('choiceOfDays', () => {
  it('names the days that have a name, in whatever order they come, and no others', () => {
    expect(choiceOfDays([])).toBe('daily')
    expect(choiceOfDays([...weekdays].reverse())).toBe('daily')
    expect(choiceOfDays(['sunday', 'saturday'])).toBe('weekend')
    expect(choiceOfDays(['monday', 'tuesday', 'wednesday', 'thursday', 'friday'])).toBe('workdays')
    expect(choiceOfDays(['friday', 'saturday', 'sunday'])).toBe('some')
    expect(choiceOfDays(['saturday'])).toBe('some')
  })

  it('is what daysOfChoice takes back', () => {
    for (const choice of dayChoices)
      expect(choiceOfDays(daysOfChoice(choice, ['tuesday']))).toBe(choice)
  })
})

describe('daysBySlot', () => {
  it('puts the days of a meal that is named twice together; every day takes the others in', () => {
    const shared = daysBySlot([
      { slot: 'lunch', weekdays: ['sunday'] },
      { slot: 'lunch', weekdays: ['saturday', 'sunday'] },
      { slot: 'dinner', weekdays: ['monday'] },
      { slot: 'dinner', weekdays: [] },
    ])
    expect([...shared]).toEqual([
      ['lunch', ['saturday', 'sunday']],
      ['dinner', []],
    ])
  })
})

describe('mealsByDays', () => {
  it('names meals of the same days together', () => {
    expect(
      mealsByDays([
        { slot: 'breakfast', weekdays: [] },
        { slot: 'lunch', weekdays: ['sunday', 'saturday'] },
        { slot: 'dinner', weekdays: [] },
        { slot: 'snack', weekdays: ['saturday', 'sunday'] },
      ]),
    ).toEqual([
      { slots: ['breakfast', 'dinner'], weekdays: [] },
      { slots: ['lunch', 'snack'], weekdays: ['saturday', 'sunday'] },
    ])
  })
})
