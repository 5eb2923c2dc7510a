import type { PlanDay } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { fixtureCatalogue } from '../testing/fixture-catalogue.ts'
import { checkEnergyFloor } from './check-energy-floor.ts'
import { knownFoods } from './known-foods.ts'

const foods = knownFoods(fixtureCatalogue)

/** A day of nothing but olive oil: 9 kcal a gram. */
function dayOfOil(grams: number, targetKcal: number): PlanDay {
  const figures = {
    energyKcal: targetKcal,
    proteinGrams: 0,
    fatGrams: 0,
    availableCarbohydrateGrams: 0,
    fibreGrams: 0,
  }
  return {
    day: 1,
    weekday: 'monday',
    isTrainingDay: false,
    targets: figures,
    totals: figures,
    usdaEnergyKcal: 0,
    meals: [
      {
        slot: 'dinner',
        recipeId: 'oil',
        name: 'Oil',
        cuisine: 'greek',
        servings: 1,
        activeMinutes: 0,
        totalMinutes: 0,
        ingredients: [{ ndb: '04053', food: 'Olive oil', grams, household: '' }],
        nutrients: figures,
        method: ['Do not.'],
        why: '',
      },
    ],
  }
}

describe('checkEnergyFloor', () => {
  it('holds a woman’s cut to 1,200 kcal and a man’s to 1,500, even a hair below', () => {
    const day = dayOfOil(133, 1210)
    expect(checkEnergyFloor([day], foods, { sex: 'female', isCut: true }).passed).toBe(false)
    expect(
      checkEnergyFloor([dayOfOil(134, 1210)], foods, { sex: 'female', isCut: true }).passed,
    ).toBe(true)
    expect(
      checkEnergyFloor([dayOfOil(166, 1510)], foods, { sex: 'male', isCut: true }).passed,
    ).toBe(false)
  })

  it('asks no more of a day than its target, and nothing where there is no deficit', () => {
    const day = dayOfOil(123, 1100)
    expect(checkEnergyFloor([day], foods, { sex: 'female', isCut: true }).passed).toBe(true)
    expect(
      checkEnergyFloor([dayOfOil(50, 1100)], foods, { sex: 'male', isCut: false }).passed,
    ).toBe(true)
  })
})
