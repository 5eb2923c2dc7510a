import { describe, expect, it } from 'vitest'
import { fixtureWeek, goalOf, portionOf } from '../../testing/fixture-week.ts'
import type { Dish, Portion } from '../dish/portion.ts'
import { objective } from '../objective.ts'
import { portionCost } from './portion-cost.ts'

const week = fixtureWeek()
const goal = { ...goalOf(week), day: { ...goalOf(week).day } }
goal.day.targets = { ...goal.day.targets, energyKcal: 2000 }
/** A quarter of the day: 500 kcal. */
const slot = { slot: 'lunch', kinds: ['main'], energyShare: 0.25 } as const

/** A portion that costs nothing: one serving of the energy of its slot. */
const plain: Portion = {
  ...portionOf(week, 'tofu-rice'),
  servings: 1,
  energyKcal: 500,
  isBent: false,
  grams: 400,
  heaviestGrams: 200,
}
const cost = (different: Partial<Portion>, dish: Partial<Dish> = {}) =>
  portionCost({ ...plain, dish: { ...plain.dish, ...dish }, ...different }, slot, goal)

describe('portionCost', () => {
  it('is nothing for a serving of the right size', () => {
    expect(cost({})).toBe(0)
  })

  it('grows with the square of what the energy is off its share', () => {
    expect(cost({ energyKcal: 750 })).toBe(objective.pacing / 4)
    expect(cost({ energyKcal: 250 })).toBe(objective.pacing / 4)
    expect(cost({ energyKcal: 1000 })).toBe(objective.pacing)
  })

  it('minds double and half servings alike', () => {
    expect(cost({ servings: 2 })).toBe(objective.servings)
    expect(cost({ servings: 0.5 })).toBe(objective.servings)
    const eighths = objective.servings * Math.log2(3) ** 2
    expect(cost({ servings: 3 })).toBeCloseTo(eighths, 12)
  })

  it('minds bent proportions, and a cuisine that was not asked for', () => {
    expect(cost({ isBent: true })).toBe(objective.bent)
    const { candidate } = plain.dish
    expect(cost({}, { candidate: { ...candidate, isPreferredCuisine: false } })).toBe(
      objective.otherCuisine,
    )
  })

  it('minds a food that the person would rather avoid, however many of them a dish has', () => {
    const { candidate } = plain.dish
    for (const avoided of [['tofu'], ['tofu', 'rice']])
      expect(cost({}, { candidate: { ...candidate, avoided } })).toBe(objective.avoidedFood)
  })

  it('minds a heap past 900 g, and past 400 g of one ingredient', () => {
    expect(cost({ grams: 900, heaviestGrams: 400 })).toBe(0)
    expect(cost({ grams: 1350 })).toBe(objective.heap / 4)
    expect(cost({ heaviestGrams: 500 })).toBe(objective.heap / 16)
  })
})
