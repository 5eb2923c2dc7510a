import type { PlanDay } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { fixtureCatalogue } from '../testing/fixture-catalogue.ts'
import { assessMicronutrients, type Eater } from './assess-micronutrients.ts'
import { dietaryReferences, referenceFor } from './dietary-references.ts'

const foods = fixtureCatalogue
/** With more of what SR28 measured in 100 g of spinach (11457) and of egg (01123): 3,000 µg of retinol are 1,875 g of egg. */
const measured = {
  spinach: { vitaminAUgRae: 469, retinolUg: 0, magnesiumMg: 79, folateUgDfe: 194 },
  egg: { vitaminAUgRae: 160, retinolUg: 160 },
}
const measuredFoods = {
  ...fixtureCatalogue,
  foods: new Map(
    [...fixtureCatalogue.foods].map(([key, food]) => {
      const more = key === 'spinach' ? measured.spinach : key === 'egg' ? measured.egg : {}
      return [key, { ...food, per100g: { ...food.per100g, ...more } }]
    }),
  ),
}
const none = {
  energyKcal: 0,
  proteinGrams: 0,
  fatGrams: 0,
  availableCarbohydrateGrams: 0,
  fibreGrams: 0,
}

function dayOf(...lines: { ndb: string; food: string; grams: number }[]): PlanDay {
  const ingredients = lines.map((line) => ({ ...line, household: '' }))
  const meal = { slot: 'lunch', recipeId: 'x', name: 'X', cuisine: 'greek', servings: 1 } as const
  const text = { activeMinutes: 0, totalMinutes: 0, method: ['Eat.'], why: '' }
  return {
    day: 1,
    weekday: 'monday',
    isTrainingDay: false,
    targets: none,
    totals: none,
    usdaEnergyKcal: 0,
    meals: [{ ...meal, ...text, ingredients, nutrients: none }],
  }
}
const eggs = (grams: number) => ({ ndb: '01123', food: 'Eggs, whole', grams })
const lentils = (grams: number) => ({ ndb: '16144', food: 'Red lentils, dry', grams })
const woman: Eater = {
  sex: 'female',
  age: 30,
  diet: 'omnivore',
  macroStyle: 'balanced',
  allergens: new Set(),
  avoidTraces: false,
  excludedFoods: new Set(),
}

function assess(days: readonly PlanDay[], nutrient: string, eater: Eater = woman) {
  const found = assessMicronutrients(days, foods, eater).find((row) => row.nutrient === nutrient)
  if (found === undefined) throw new Error(`${nutrient} is not assessed.`)
  return found
}

describe('assessMicronutrients', () => {
  it('averages over the days', () => {
    // SR28 01123: 56 mg of calcium in 100 g of egg.
    const calcium = assess([dayOf(eggs(100)), dayOf(eggs(300))], 'Calcium')
    expect(calcium).toMatchObject({
      amountPerDay: 112,
      coverage: 1,
      reference: 1000,
      percentOfReference: 11,
    })
  })

  it('takes what was not measured for unknown, not for zero', () => {
    // SR28 measured no choline in red lentils; 293.8 mg in 100 g of egg.
    const choline = assess([dayOf(eggs(100), lentils(300))], 'Choline')
    expect(choline.amountPerDay).toBe(294)
    expect(choline.coverage).toBe(0.25)
    expect(choline.advice).toMatch(/^At least 69 % .* in 75 % of the food’s weight/)
  })

  it('tells vegans about B12 whatever the plan holds', () => {
    expect(assess([dayOf(eggs(900))], 'Vitamin B12', { ...woman, diet: 'vegan' }).advice).toContain(
      'supplement',
    )
    expect(assess([dayOf(eggs(900))], 'Vitamin B12').advice).toBeUndefined()
  })

  it('warns past an upper level', () => {
    // 4,500 g of eggs are more choline than 3.5 g.
    expect(assess([dayOf(eggs(4500))], 'Choline').advice).toContain('upper')
  })

  it('does not hold the upper levels of supplements against vegetables', () => {
    const day = [dayOf({ ndb: '11457', food: 'Spinach, fresh', grams: 2000 })]
    const rows = assessMicronutrients(day, measuredFoods, woman)
    const of = (nutrient: string) => rows.find((row) => row.nutrient === nutrient)
    expect(of('Vitamin A')?.amountPerDay).toBeGreaterThan(3000)
    expect(of('Magnesium')?.amountPerDay).toBeGreaterThan(350)
    expect(of('Folate (B9)')?.amountPerDay).toBeGreaterThan(1000)
    for (const nutrient of ['Vitamin A', 'Magnesium', 'Folate (B9)'])
      expect(of(nutrient)?.advice).toBeUndefined()
  })

  it('warns of retinol, which the upper level of vitamin A is about', () => {
    const adviceFor = (grams: number) => {
      const rows = assessMicronutrients([dayOf(eggs(grams))], measuredFoods, woman)
      return rows.find(({ nutrient }) => nutrient === 'Vitamin A')?.advice
    }
    expect(adviceFor(1900)).toContain('upper')
    expect(adviceFor(1800)).toBeUndefined()
  })
})

describe('referenceFor', () => {
  const of = (nutrient: string, sex: 'female' | 'male', age: number, isVegetarian = false) => {
    const row = dietaryReferences.find(({ name }) => name === nutrient)
    return row === undefined ? undefined : referenceFor(row, { sex, age, isVegetarian })
  }

  it('follows sex and age', () => {
    expect(of('Iron', 'female', 30)).toBe(18)
    expect(of('Iron', 'female', 55)).toBe(8)
    expect(of('Calcium', 'female', 18)).toBe(1300)
    expect(of('Calcium', 'male', 70)).toBe(1000)
    expect(of('Calcium', 'male', 71)).toBe(1200)
    expect(of('Vitamin D', 'female', 71)).toBe(20)
    expect(of('Magnesium', 'male', 30)).toBe(400)
    expect(of('Magnesium', 'male', 31)).toBe(420)
    expect(of('Fibre', 'female', 51)).toBe(21)
  })

  it('asks 1.8 times the iron of vegetarians', () => {
    expect(of('Iron', 'male', 40, true)).toBeCloseTo(14.4, 10)
  })
})
