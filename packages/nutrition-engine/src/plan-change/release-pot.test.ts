import type { IntakeInput, Plan, PlanMeal } from '@zero-sum/contracts'
import { beforeAll, describe, expect, it } from 'vitest'
import { verifyDeliveredPlan } from '../qa-validator/verify-delivered-plan.ts'
import { proposeSwaps } from './propose-swaps.ts'
import {
  potCatalogue,
  refusalOf,
  type StoredPlan,
  storedPlan,
  withoutWhy,
} from './testing/stored-plan.ts'

const lunch = 1
const dinner = 2
const meal = (plan: Plan, day: number, at: number): PlanMeal => {
  const found = plan.days[day - 1]?.meals[at]
  if (found === undefined) throw new Error(`There is no meal ${at} on day ${day}.`)
  return found
}
const withPots = (different: Partial<IntakeInput>) =>
  storedPlan({ leftovers: 'many', ...different }, potCatalogue)

/** Three days on one pot: the dinner of the first is the lunch of the second and the third. */
let three: StoredPlan
beforeAll(async () => {
  three = await withPots({ planDurationDays: 3 })
})

describe('a swap of a meal that is cooked for other days', () => {
  it('has the next portion cooked on its day, for those that remain', () => {
    const pot = meal(three.plan, 1, dinner)
    expect(pot.cookedPortions).toBe(3)
    const swaps = proposeSwaps(three, { day: 1, meal: dinner })
    expect(swaps.length).toBeGreaterThan(0)
    for (const { plan } of swaps) {
      expect(verifyDeliveredPlan(plan, three.intake, three.catalogue)).toEqual([])
      expect(meal(plan, 1, dinner).cookedPortions).toBeUndefined()
      const next = meal(plan, 2, lunch)
      expect(next).toMatchObject({ recipeId: pot.recipeId, cookedPortions: 2 })
      expect(next.leftoverFromDay).toBeUndefined()
      expect(next.totalMinutes).toBe(pot.totalMinutes)
      expect(next.ingredients).toEqual(pot.ingredients)
      expect(meal(plan, 3, lunch)).toMatchObject({ recipeId: pot.recipeId, leftoverFromDay: 2 })
    }
  })

  it('keeps the other meals of the later days, and their figures', () => {
    const [swap] = proposeSwaps(three, { day: 1, meal: dinner })
    for (const at of [1, 2]) {
      const before = three.plan.days[at]
      const after = swap?.plan.days[at]
      expect(after?.totals).toEqual(before?.totals)
      const others = (day: typeof before) => day?.meals.toSpliced(lunch, 1).map(withoutWhy)
      expect(others(after)).toEqual(others(before))
    }
  })

  it('is refused where that day has no time to cook it', async () => {
    const hurried = await withPots({
      planDurationDays: 2,
      startDate: '2026-03-09',
      prepTimeByWeekday: { tuesday: 20 },
      fixedMeals: [{ recipeId: 'tofu-scramble', slot: 'dinner', weekdays: ['tuesday'] }],
    })
    const pot = meal(hurried.plan, 1, dinner)
    expect(pot.cookedPortions).toBe(2)
    expect(pot.totalMinutes).toBeGreaterThan(20)
    expect(refusalOf(() => proposeSwaps(hurried, { day: 1, meal: dinner }))).toBe('pot_needed')
    // Once Tuesday's portion is another dish, nothing hangs on the pot.
    const [freed] = proposeSwaps(hurried, { day: 2, meal: lunch })
    if (freed === undefined) throw new Error('Tuesday has no alternative.')
    const then = { ...hurried, plan: freed.plan }
    expect(refusalOf(() => proposeSwaps(then, { day: 1, meal: dinner }))).toBe('not refused')
  })
})

describe('a swap of a portion from a pot', () => {
  it('makes the pot smaller by one', () => {
    const pot = meal(three.plan, 1, dinner)
    for (const { plan, recipeId } of proposeSwaps(three, { day: 2, meal: lunch })) {
      expect(recipeId).not.toBe(pot.recipeId)
      expect(meal(plan, 2, lunch).leftoverFromDay).toBeUndefined()
      expect(meal(plan, 1, dinner)).toMatchObject({
        recipeId: pot.recipeId,
        cookedPortions: 2,
        ingredients: pot.ingredients,
      })
      expect(withoutWhy(meal(plan, 3, lunch))).toEqual(withoutWhy(meal(three.plan, 3, lunch)))
    }
  })

  it('leaves a single portion where it was the last that the pot fed', async () => {
    const two = await withPots({ planDurationDays: 2 })
    expect(meal(two.plan, 1, dinner).cookedPortions).toBe(2)
    const [swap] = proposeSwaps(two, { day: 2, meal: lunch })
    if (swap === undefined) throw new Error('There is no alternative.')
    expect(meal(swap.plan, 1, dinner).cookedPortions).toBeUndefined()
    expect(meal(swap.plan, 1, dinner).method).toEqual(['Cook everything until done.'])
  })
})

describe('a swap of another meal on a day with a pot', () => {
  it('leaves the pot’s amounts as they are', () => {
    for (const day of [1, 2]) {
      const at = day === 1 ? dinner : lunch
      for (const { plan } of proposeSwaps(three, { day, meal: 0 }))
        expect(meal(plan, day, at).ingredients).toEqual(meal(three.plan, day, at).ingredients)
    }
  })
})
