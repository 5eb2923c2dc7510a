import { describe, expect, it } from 'vitest'
import { dishOf, fixtureWeek } from '../testing/fixture-week.ts'
import { type Circumstances, explainMeal } from './explain-meal.ts'

const plain: Circumstances = {
  pot: undefined,
  isFixed: false,
  scarce: undefined,
  sharedFoods: [],
}
const nutrients = {
  energyKcal: 600,
  proteinGrams: 10,
  fatGrams: 10,
  availableCarbohydrateGrams: 100,
  fibreGrams: 2,
}
const { candidate } = dishOf(fixtureWeek(), 'chicken-stew')
const explain = (different: Partial<Circumstances>, of = candidate, holding = nutrients) =>
  explainMeal(of, holding, { ...plain, ...different }).detail

const later = { weekday: 'tuesday', slot: 'lunch' } as const

describe('explainMeal', () => {
  it('says of a pot for how many meals it is, and of the rest that it is done', () => {
    expect(explain({ pot: { kind: 'cooked', laterMeals: [later] } })).toBe(
      'Cooked once for two meals.',
    )
    expect(explain({ pot: { kind: 'cooked', laterMeals: [later, later] } })).toBe(
      'Cooked once for three meals.',
    )
    expect(explain({ pot: { kind: 'leftover', fromDay: 1, weekday: 'monday' } })).toBe(
      'Cooked on Monday: no work today, and nothing is left over.',
    )
    expect(explain({})).toBe('Easy to cook in a bigger batch.')
  })

  it('says first that the person asked for it', () => {
    expect(explain({ isFixed: true })).toBe(
      'You asked for it here, easy to cook in a bigger batch.',
    )
  })

  it('says what the meal brings the week', () => {
    const scarce = { name: 'calcium', percent: 31 }
    expect(explain({ scarce, sharedFoods: ['spinach', 'broccoli'] })).toBe(
      'Brings 31 % of a day’s calcium, shares its spinach and broccoli with other meals of the week, easy to cook in a bigger batch.',
    )
  })

  it('puts no more than three reasons in a sentence', () => {
    const rich = { ...nutrients, proteinGrams: 41.6, fibreGrams: 12.4 }
    const wished = { ...candidate, hasCuisineWish: true, isPreferredCuisine: true }
    expect(explain({ pot: { kind: 'cooked', laterMeals: [later] } }, wished, rich)).toBe(
      'Cooked once for two meals, a cuisine that you asked for, 42 g of protein.',
    )
  })

  it('names what the person likes in it, and what they would rather avoid', () => {
    const liked = {
      ...candidate,
      preferred: [
        { liking: 0, food: 'chicken breast' },
        { liking: 2, food: 'peas' },
      ],
    }
    expect(explain({}, liked)).toBe(
      'Has chicken breast and peas, which you like, easy to cook in a bigger batch.',
    )
    const avoided = { ...candidate, avoided: ['peas'] }
    const although = 'It fits best although it has peas, which you would rather avoid'
    expect(explain({}, avoided)).toBe(`${although}, easy to cook in a bigger batch.`)
    expect(explain({ isFixed: true }, avoided)).not.toContain('rather avoid')
  })

  it('has something to say of any meal', () => {
    const recipe = { ...candidate.recipe, batchable: false }
    expect(explain({}, { ...candidate, recipe })).toBe('It rounds off the day’s numbers.')
  })
})
