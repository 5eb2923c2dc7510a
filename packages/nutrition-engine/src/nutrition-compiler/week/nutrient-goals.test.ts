import { describe, expect, it } from 'vitest'
import { nutrientGoals } from './nutrient-goals.ts'

const woman = { sex: 'female', age: 34, diet: 'omnivore', macroStyle: 'balanced' } as const

function goalFor(nutrient: string, person: Parameters<typeof nutrientGoals>[0], kcal = 2000) {
  return nutrientGoals(person, kcal).find((goal) => goal.nutrient === nutrient)
}

describe('nutrientGoals', () => {
  it('takes the reference of sex and age', () => {
    expect(goalFor('ironMg', woman)).toEqual({
      nutrient: 'ironMg',
      name: 'Iron',
      reference: 18,
      isLimit: false,
      weight: 1,
    })
    expect(goalFor('ironMg', { ...woman, age: 60 })?.reference).toBe(8)
    expect(goalFor('ironMg', { ...woman, sex: 'male' })?.reference).toBe(8)
  })

  it('asks more iron for who eats no meat', () => {
    expect(goalFor('ironMg', { ...woman, diet: 'vegetarian' })?.reference).toBeCloseTo(32.4, 12)
    expect(goalFor('ironMg', { ...woman, diet: 'vegan' })?.reference).toBeCloseTo(32.4, 12)
    expect(goalFor('ironMg', { ...woman, diet: 'pescatarian' })?.reference).toBe(18)
  })

  it('limits sodium and saturated fat and nothing else', () => {
    const limits = nutrientGoals(woman, 2000).filter(({ isLimit }) => isLimit)
    expect(limits.map(({ nutrient }) => nutrient)).toEqual(['sodiumMg', 'saturatedFatGrams'])
    // A tenth of 2,000 kcal at 9 kcal a gram.
    expect(limits[1]?.reference).toBeCloseTo(200 / 9, 12)
    expect(goalFor('saturatedFatGrams', woman, 1800)?.reference).toBeCloseTo(20, 12)
  })

  it('leans towards less sodium with high blood pressure', () => {
    const safety = { pregnant: false, breastfeeding: false, eatingDisorder: false, medicines: [] }
    const ill = { ...woman, safety: { ...safety, conditions: ['hypertension' as const] } }
    expect(goalFor('sodiumMg', ill)?.reference).toBe(1500)
    expect(goalFor('sodiumMg', woman)?.reference).toBe(2300)
  })

  it('does not limit saturated fat where fat is the main fuel', () => {
    for (const macroStyle of ['keto', 'low_carb'] as const) {
      expect(goalFor('saturatedFatGrams', { ...woman, macroStyle })).toBeUndefined()
      expect(goalFor('sodiumMg', { ...woman, macroStyle })?.isLimit).toBe(true)
    }
  })

  it('weighs what food hardly brings less', () => {
    expect(goalFor('fibreGrams', woman)?.weight).toBe(1)
    expect(goalFor('vitaminDUg', woman)?.weight).toBeLessThan(0.5)
    expect(goalFor('calciumMg', woman)?.weight).toBe(1)
  })
})
