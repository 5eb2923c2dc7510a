import { describe, expect, it } from 'vitest'
import { batchCatalogue, fixtureCatalogue } from '../../testing/fixture-catalogue.ts'
import { dishOf, fixtureWeek } from '../../testing/fixture-week.ts'
import { mostOilGrams } from '../objective.ts'
import { findUnfillableSlot } from './prepare-week.ts'
import { varietyLevels } from './week-objective.ts'

describe('prepareWeek', () => {
  it('gives each day its own minutes and its own fixed dishes', () => {
    const week = fixtureWeek({
      prepTimeMaxMin: 40,
      prepTimeByWeekday: { tuesday: 15, sunday: 90 },
      fixedMeals: [{ recipeId: 'egg-toast', slot: 'breakfast', weekdays: ['monday'] }],
    })
    expect(week.goals.map(({ minutes }) => minutes)).toEqual([40, 15, 40, 40, 40, 40, 90])
    const { index } = dishOf(week, 'egg-toast')
    expect(week.goals.map(({ fixed }) => fixed[0])).toEqual([
      index,
      ...Array.from({ length: 6 }, () => undefined),
    ])
  })

  it('has each day lean towards less sodium where blood pressure is high', () => {
    const ill = fixtureWeek({ safety: { conditions: ['hypertension'] } })
    expect(ill.goals.map(({ mostSodiumMg }) => mostSodiumMg)).toEqual(Array(7).fill(1500))
    expect(fixtureWeek().goals.map(({ mostSodiumMg }) => mostSodiumMg)).toEqual(Array(7).fill(2300))
  })

  it('allows more oil where fat was asked for', () => {
    const oilOf = (macroStyle: 'balanced' | 'low_carb' | 'keto') =>
      fixtureWeek({ macroStyle }).goals[0]?.mostOilPer2000Kcal
    expect(oilOf('balanced')).toBe(mostOilGrams.balanced)
    expect(oilOf('low_carb')).toBe(mostOilGrams.low_carb)
    expect(oilOf('keto')).toBe(mostOilGrams.keto)
  })

  it('takes the weights of the variety that was wished for', () => {
    for (const level of [1, 2, 3, 4, 5] as const)
      expect(fixtureWeek({ variety: level }).variety).toBe(varietyLevels[level])
  })

  it('lets a main come back once more than an even spread of few mains needs', () => {
    // 12 mains for 14 places: an even spread needs two, and so many the wish allows.
    expect(fixtureWeek({ variety: 5 }).mainLimit).toBe(3)
    // 8 mains for 21 places: an even spread needs three.
    const crowded = fixtureWeek({ variety: 5, mealsPerDay: 5 }, fixtureCatalogue)
    expect(crowded.mainLimit).toBe(4)
    // One day would do with less than the wish allows.
    const single = fixtureWeek({ variety: 1, planDurationDays: 1 })
    expect(single.mainLimit).toBe(varietyLevels[1].mainLimit)
  })

  it('numbers dishes as they stand in its list', () => {
    const { dishes, facts } = fixtureWeek()
    expect(dishes.map(({ index }) => index)).toEqual([...dishes.keys()])
    expect(facts.foodsOf).toHaveLength(dishes.length)
  })

  it('expects of a day to come what dishes bring on average', () => {
    const { dishes, facts, typicalShares } = fixtureWeek({ planDurationDays: 1 })
    const calcium = facts.goals.findIndex(({ nutrient }) => nutrient === 'calciumMg')
    const shares = dishes.map(({ index }) => facts.servingShares[index]?.[calcium] ?? 0)
    const mean = shares.reduce((sum, share) => sum + share, 0) / dishes.length
    // A day is some three to six servings of whatever it is.
    expect((typicalShares[calcium] ?? 0) / mean).toBeGreaterThan(3)
    expect((typicalShares[calcium] ?? 0) / mean).toBeLessThan(8)
  })
})

describe('findUnfillableSlot', () => {
  it('finds the dinner of a day that is too short for a second main', () => {
    expect(findUnfillableSlot(fixtureWeek())).toBeUndefined()
    const short = fixtureWeek({ prepTimeByWeekday: { saturday: 15 } })
    expect(findUnfillableSlot(short)?.slot).toBe('dinner')
  })

  it('asks no more of a day on which the person fixed that dinner', () => {
    const fixed = fixtureWeek({
      prepTimeByWeekday: { saturday: 15 },
      fixedMeals: [{ recipeId: 'lentil-chilli', slot: 'dinner', weekdays: ['saturday'] }],
    })
    expect(findUnfillableSlot(fixed)).toBeUndefined()
  })

  it('does not take a dish that is there only because it was fixed for a choice', () => {
    const recipes = batchCatalogue.recipes.filter(
      ({ id, kinds }) =>
        !kinds.includes('main') || ['sweet-potato-curry', 'tofu-rice'].includes(id),
    )
    const week = fixtureWeek(
      { fixedMeals: [{ recipeId: 'sweet-potato-curry', slot: 'dinner', weekdays: ['monday'] }] },
      { ...batchCatalogue, recipes },
    )
    expect(findUnfillableSlot(week)?.slot).toBe('dinner')
  })
})
