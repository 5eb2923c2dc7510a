import { planDifferenceSchema } from '@zero-sum/contracts'
import { beforeAll, describe, expect, it } from 'vitest'
import { comparePlans } from './compare-plans.ts'
import { regeneratePlan } from './regenerate-plan.ts'
import { mealAt, potCatalogue, type StoredPlan, storedPlan } from './testing/stored-plan.ts'

/** Three days on one pot: the dinner of the first is the lunch of the second and the third. */
let stored: StoredPlan
beforeAll(async () => {
  stored = await storedPlan({ leftovers: 'many' }, potCatalogue)
})
const remade = async (day: number) =>
  (await regeneratePlan(stored, { kind: 'day', day }, { locked: [], seed: 2 })).plan

describe('comparePlans', () => {
  it('finds nothing between a plan and itself', () => {
    const { days, change, shopping } = comparePlans(stored.plan, structuredClone(stored.plan))
    expect(days).toEqual([])
    expect(Object.values(change)).toEqual([0, 0, 0, 0, 0])
    expect(shopping).toEqual({ added: [], removed: [], changed: [] })
  })

  it('names each dish that became another, with both and what that changes', async () => {
    const after = await remade(3)
    const difference = comparePlans(stored.plan, after)
    expect(planDifferenceSchema.parse(difference)).toEqual(difference)
    const third = difference.days.find(({ day }) => day === 3)
    expect(third?.meals.map(({ kind }) => kind)).toEqual(['dish', 'dish', 'dish', 'dish'])
    const [breakfast] = third?.meals ?? []
    const [before, now] = [stored.plan, after].map((plan) => mealAt(plan, { day: 3, meal: 0 }))
    expect(breakfast?.before).toMatchObject({ recipeId: before?.recipeId, name: before?.name })
    expect(breakfast?.after).toMatchObject({ recipeId: now?.recipeId, name: now?.name })
    expect(breakfast?.change.energyKcal).toBeCloseTo(
      (now?.nutrients.energyKcal ?? 0) - (before?.nutrients.energyKcal ?? 0),
      2,
    )
  })

  it('adds the meals of a day up to what the day changes, and the days to the plan', async () => {
    const { days, change } = comparePlans(stored.plan, await remade(2))
    for (const day of days)
      expect(day.meals.reduce((sum, meal) => sum + meal.change.proteinGrams, 0)).toBeCloseTo(
        day.change.proteinGrams,
        1,
      )
    expect(days.reduce((sum, day) => sum + day.change.energyKcal, 0)).toBeCloseTo(
      change.energyKcal,
      1,
    )
  })

  it('tells a pot that is cooked for fewer, or on another day, from other amounts', async () => {
    const smaller = comparePlans(stored.plan, await remade(2)).days.find(({ day }) => day === 1)
    expect(smaller?.meals).toEqual([
      expect.objectContaining({
        kind: 'pot',
        before: expect.objectContaining({ cookedPortions: 3 }),
        after: expect.objectContaining({ cookedPortions: 2 }),
      }),
    ])
    const later = comparePlans(stored.plan, await remade(1)).days.find(({ day }) => day === 2)
    expect(later?.meals).toEqual([
      expect.objectContaining({
        kind: 'pot',
        before: expect.objectContaining({ leftoverFromDay: 1 }),
        after: expect.objectContaining({ cookedPortions: 2 }),
      }),
    ])
    const more = structuredClone(stored.plan)
    const [ingredient] = mealAt(more, { day: 1, meal: 0 }).ingredients
    if (ingredient !== undefined) ingredient.grams += 5
    expect(comparePlans(stored.plan, more).days.map(({ meals }) => meals[0]?.kind)).toEqual([
      'amounts',
    ])
  })

  it('lists what there is to buy besides, and no more', async () => {
    const after = await remade(2)
    const { shopping } = comparePlans(stored.plan, after)
    const [foods, others] = [after, stored.plan].map(
      ({ groceryList }) => new Set(groceryList.map(({ food }) => food)),
    )
    const only = (one?: Set<string>, other?: Set<string>) =>
      [...(one ?? [])].filter((food) => !other?.has(food))
    expect(shopping.added.map(({ food }) => food)).toEqual(only(foods, others))
    expect(shopping.removed.map(({ food }) => food)).toEqual(only(others, foods))
    expect(shopping.added.length).toBeGreaterThan(0)
  })
})
