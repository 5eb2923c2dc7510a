import type { RegenerateScope } from '@zero-sum/contracts'
import { beforeAll, describe, expect, it } from 'vitest'
import { verifyDeliveredPlan } from '../qa-validator/verify-delivered-plan.ts'
import { regeneratePlan } from './regenerate-plan.ts'
import {
  bytesOf,
  mealAt,
  potCatalogue,
  refusedWith,
  type StoredPlan,
  storedPlan,
  withoutWhy,
} from './testing/stored-plan.ts'

const lunch = 1
const dinner = 2

/** Three days on one pot: the dinner of the first is the lunch of the second and the third. */
let three: StoredPlan
/** Two days: Tuesday eats what Monday cooks and has no time to cook it. */
let hurried: StoredPlan
beforeAll(async () => {
  three = await storedPlan({ leftovers: 'many', planDurationDays: 3 }, potCatalogue)
  hurried = await storedPlan(
    {
      ...{ leftovers: 'many', planDurationDays: 2, startDate: '2026-03-09' },
      prepTimeByWeekday: { tuesday: 20 },
      fixedMeals: [{ recipeId: 'tofu-scramble', slot: 'dinner', weekdays: ['tuesday'] }],
    },
    potCatalogue,
  )
})

async function remake(
  stored: StoredPlan,
  scope: RegenerateScope,
  locked: { day: number; meal: number }[] = [],
) {
  const remade = await regeneratePlan(stored, scope, { locked, seed: 1 })
  expect(verifyDeliveredPlan(remade.plan, stored.intake, stored.catalogue)).toEqual([])
  return remade
}

const cook = { day: 1, meal: dinner }
const second = { day: 2, meal: lunch }
const third = { day: 3, meal: lunch }

describe('a pot when the day of its cooking is made again', () => {
  it('is cooked by the next who eats from it, in the same amounts', async () => {
    const pot = mealAt(three.plan, cook)
    expect(pot.cookedPortions).toBe(3)
    const { plan } = await remake(three, { kind: 'day', day: 1 })
    expect(mealAt(plan, cook).recipeId).not.toBe(pot.recipeId)
    expect(mealAt(plan, second)).toMatchObject({
      recipeId: pot.recipeId,
      cookedPortions: 2,
      ingredients: pot.ingredients,
    })
    expect(mealAt(plan, third)).toMatchObject({ recipeId: pot.recipeId, leftoverFromDay: 2 })
    expect(plan.days[1]?.totals).toEqual(three.plan.days[1]?.totals)
  })

  it('stays where that one has no time, and the rest of the day changes', async () => {
    const pot = mealAt(hurried.plan, cook)
    expect(pot.cookedPortions).toBe(2)
    const { plan, stayed } = await remake(hurried, { kind: 'day', day: 1 })
    expect(stayed).toEqual([cook])
    expect(withoutWhy(mealAt(plan, cook)).ingredients).toEqual(pot.ingredients)
    expect(mealAt(plan, cook).cookedPortions).toBe(2)
    for (const meal of [0, lunch, 3])
      expect(mealAt(plan, { day: 1, meal }).recipeId).not.toBe(
        mealAt(hurried.plan, { day: 1, meal }).recipeId,
      )
    const [, tuesday] = hurried.plan.days
    if (tuesday === undefined) throw new Error('There is no Tuesday.')
    expect(plan.days[1] && bytesOf(plan.days[1])).toBe(bytesOf(tuesday))
  })

  it('is in the way of a meal alone', async () => {
    const refused = await refusedWith(remake(hurried, { kind: 'meal', ...cook }))
    expect(refused.reason).toBe('pot_needed')
    expect(refused.message).toContain('Tuesday')
  })
})

describe('a pot when a day that eats from it is made again', () => {
  it('becomes smaller by one', async () => {
    const { plan } = await remake(three, { kind: 'day', day: 2 })
    expect(mealAt(plan, second).leftoverFromDay).toBeUndefined()
    expect(mealAt(plan, cook)).toMatchObject({
      recipeId: mealAt(three.plan, cook).recipeId,
      cookedPortions: 2,
      ingredients: mealAt(three.plan, cook).ingredients,
    })
    expect(withoutWhy(mealAt(plan, third))).toEqual(withoutWhy(mealAt(three.plan, third)))
  })

  it('is eaten as it was where the portion is locked', async () => {
    const { plan } = await remake(three, { kind: 'day', day: 2 }, [second])
    expect(withoutWhy(mealAt(plan, second))).toEqual(withoutWhy(mealAt(three.plan, second)))
    expect(mealAt(plan, cook).cookedPortions).toBe(3)
  })
})

describe('pots when all that is not locked is made again', () => {
  it('are new ones where nothing is locked', async () => {
    const { plan } = await remake(three, { kind: 'unlocked' })
    expect(mealAt(plan, second).leftoverFromDay).toBe(1)
    expect(mealAt(plan, second).recipeId).toBe(mealAt(plan, cook).recipeId)
    expect(mealAt(plan, second).recipeId).not.toBe(mealAt(three.plan, cook).recipeId)
  })

  it('stay with a locked cook for none but the locked portions', async () => {
    const { plan } = await remake(three, { kind: 'unlocked' }, [cook, third])
    expect(mealAt(plan, cook)).toMatchObject({
      recipeId: mealAt(three.plan, cook).recipeId,
      cookedPortions: 2,
    })
    expect(mealAt(plan, third)).toMatchObject({ leftoverFromDay: 1 })
    expect(mealAt(plan, second).recipeId).not.toBe(mealAt(three.plan, second).recipeId)
  })

  it('are cooked where the first locked portion is eaten', async () => {
    const { plan } = await remake(three, { kind: 'unlocked' }, [third])
    const portion = mealAt(plan, third)
    expect(portion.ingredients).toEqual(mealAt(three.plan, third).ingredients)
    expect(portion.leftoverFromDay).toBeUndefined()
    expect(mealAt(plan, cook).recipeId).not.toBe(portion.recipeId)
  })

  it('stay where a locked portion needs them', async () => {
    const { plan, stayed } = await remake(hurried, { kind: 'unlocked' }, [second])
    expect(stayed).toEqual([cook])
    expect(mealAt(plan, second).leftoverFromDay).toBe(1)
  })
})
