import { describe, expect, it } from 'vitest'
import { dayOf, dishOf, fixtureWeek } from '../testing/fixture-week.ts'
import { explainMeal } from './explain-meal.ts'
import { type Pot, potMethod, potOf } from './pot.ts'

const week = fixtureWeek()
const days = [
  dayOf(week, ['yogurt-bowl', 'tofu-rice', 'chicken-stew', 'yogurt-and-banana']),
  dayOf(week, ['egg-toast', 'chicken-stew@0', 'lentil-chilli', 'soya-banana-shake']),
  dayOf(week, ['yogurt-bowl', 'chicken-stew@0', 'prawn-pasta', 'yogurt-and-banana']),
  // Cooked anew, for nobody else.
  dayOf(week, ['egg-toast', 'tofu-rice', 'chicken-stew', 'soya-banana-shake']),
]
const potAt = (day: number, slot: number) => {
  const meal = days[day]?.meals[slot]
  if (meal === undefined) throw new Error('There is no such meal.')
  return potOf(meal, day, days, week.goals)
}

const leftover: Pot = { kind: 'leftover', fromDay: 1, weekday: 'monday' }
const forOne: Pot = { kind: 'cooked', laterMeals: [{ weekday: 'tuesday', slot: 'lunch' }] }
const forTwo: Pot = {
  kind: 'cooked',
  laterMeals: [
    { weekday: 'tuesday', slot: 'lunch' },
    { weekday: 'wednesday', slot: 'lunch' },
  ],
}

describe('potOf', () => {
  it('knows for whom a dish is cooked, and when a portion was', () => {
    expect(potAt(0, 2)).toEqual(forTwo)
    expect(potAt(1, 1)).toEqual(leftover)
    expect(potAt(2, 1)).toEqual(leftover)
  })

  it('is nothing for a dish that is eaten up, though the same is left over elsewhere', () => {
    expect(potAt(0, 1)).toBeUndefined()
    expect(potAt(1, 2)).toBeUndefined()
    expect(potAt(3, 2)).toBeUndefined()
  })
})

describe('potMethod', () => {
  const method = ['Chop it.', 'Cook it.']

  it('leaves a meal without a pot as it is written', () => {
    expect(potMethod(method, undefined)).toEqual(method)
  })

  it('says how much to cook, where the other portion goes, and to cool it', () => {
    expect(potMethod(method, forOne)).toEqual([
      'Cook two portions at once: twice the amounts that one portion takes.',
      ...method,
      'The other portion is for Tuesday’s lunch: cool it quickly and put it in the fridge within two hours.',
    ])
    expect(potMethod(method, forTwo)[0]).toBe(
      'Cook three portions at once: three times the amounts that one portion takes.',
    )
    expect(potMethod(method, forTwo).at(-1)).toBe(
      'The other portions are for Tuesday’s lunch and Wednesday’s lunch: cool it quickly and put it in the fridge within two hours.',
    )
  })

  it('heats up what is left over and cooks nothing again', () => {
    const [only, ...others] = potMethod(method, leftover)
    expect(others).toEqual([])
    expect(only).toMatch(/^This was cooked on Monday/)
    expect(only).toContain('74 °C')
  })
})

describe('explainMeal', () => {
  const nutrients = {
    energyKcal: 600,
    proteinGrams: 10,
    fatGrams: 10,
    availableCarbohydrateGrams: 100,
    fibreGrams: 2,
  }
  const { candidate } = dishOf(week, 'chicken-stew')

  it('says of a pot for how many meals it is, and of the rest that it is done', () => {
    expect(explainMeal(candidate, nutrients, forOne)).toBe('Cooked once for two meals.')
    expect(explainMeal(candidate, nutrients, forTwo)).toBe('Cooked once for three meals.')
    expect(explainMeal(candidate, nutrients, leftover)).toBe(
      'Cooked on Monday: no work today, and nothing is left over.',
    )
    expect(explainMeal(candidate, nutrients, undefined)).toBe('Easy to cook in a bigger batch.')
  })

  it('puts no more than three reasons in a sentence', () => {
    const rich = { ...nutrients, proteinGrams: 41.6, fibreGrams: 12.4 }
    const wished = { ...candidate, hasCuisineWish: true, isPreferredCuisine: true }
    expect(explainMeal(wished, rich, forOne)).toBe(
      'Cooked once for two meals, a cuisine that you asked for, 42 g of protein.',
    )
  })
})
