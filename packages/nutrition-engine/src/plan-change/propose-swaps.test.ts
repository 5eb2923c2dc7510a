import { type Plan, planSchema } from '@zero-sum/contracts'
import { beforeAll, describe, expect, it } from 'vitest'
import { PipelineAborted } from '../pipeline-aborted.ts'
import { verifyDeliveredPlan } from '../qa-validator/verify-delivered-plan.ts'
import { proposeSwaps, type Swap, swapMeal } from './propose-swaps.ts'
import { bytesOf, refusalOf, type StoredPlan, storedPlan } from './testing/stored-plan.ts'

let stored: StoredPlan
const lunch = { day: 2, meal: 1 }
let swaps: Swap[]

beforeAll(async () => {
  stored = await storedPlan()
  swaps = proposeSwaps(stored, lunch)
})

const recipeAt = (plan: Plan, { day, meal }: { day: number; meal: number }) =>
  plan.days[day - 1]?.meals[meal]?.recipeId

describe('proposeSwaps', () => {
  it('offers other dishes, each in a plan that passes every check of a new one', () => {
    expect(swaps.length).toBeGreaterThanOrEqual(3)
    for (const { plan, recipeId, name } of swaps) {
      expect(planSchema.parse(plan)).toEqual(plan)
      expect(verifyDeliveredPlan(plan, stored.intake, stored.catalogue)).toEqual([])
      expect(recipeAt(plan, lunch)).toBe(recipeId)
      expect(plan.days[1]?.meals[1]?.name).toBe(name)
    }
    const ids = swaps.map(({ recipeId }) => recipeId)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { recipeId } of stored.plan.days[1]?.meals ?? []) expect(ids).not.toContain(recipeId)
  })

  it('keeps the day within tolerance, by the numbers that the plan states', () => {
    for (const { plan } of swaps) {
      const { totals, targets } = plan.days[1] ?? never()
      const off = (name: keyof typeof totals) => Math.abs(totals[name] / targets[name] - 1)
      expect(off('energyKcal')).toBeLessThanOrEqual(0.03)
      expect(off('proteinGrams')).toBeLessThanOrEqual(0.05)
      expect(off('fatGrams')).toBeLessThanOrEqual(0.05)
    }
  })

  it('keeps every other day to the byte but for what it shares with the week, and the dishes of the day’s other meals', () => {
    const bytes = (plan: Plan, at: number) => bytesOf(plan.days[at] ?? never())
    for (const { plan } of swaps) {
      expect(bytes(plan, 0)).toBe(bytes(stored.plan, 0))
      expect(bytes(plan, 2)).toBe(bytes(stored.plan, 2))
      for (const meal of [0, 2, 3])
        expect(recipeAt(plan, { day: 2, meal })).toBe(recipeAt(stored.plan, { day: 2, meal }))
    }
  })

  it('gives the same bytes for the same plan, from memory or from its JSON', () => {
    const again = { ...stored, plan: JSON.parse(JSON.stringify(stored.plan)) as Plan }
    expect(JSON.stringify(proposeSwaps(again, lunch))).toBe(JSON.stringify(swaps))
  })

  it('leaves the plan that it is given as it was', () => {
    const before = JSON.stringify(stored.plan)
    proposeSwaps(stored, { day: 1, meal: 0 })
    expect(JSON.stringify(stored.plan)).toBe(before)
  })

  it('offers at most two dishes on the same protein', async () => {
    const proteins: Record<string, string> = {
      'chicken-and-rice': 'chicken',
      'chicken-and-sweet-potato': 'chicken',
      'tofu-rice': 'tofu',
      'tofu-scramble': 'tofu',
    }
    const named = swaps.map(({ recipeId }) => proteins[recipeId] ?? recipeId)
    for (const uses of Map.groupBy(named, (name) => name).values())
      expect(uses.length).toBeLessThanOrEqual(2)
  })

  it('refuses a meal that the plan has not, and one that the person fixed', async () => {
    expect(refusalOf(() => proposeSwaps(stored, { day: 4, meal: 0 }))).toBe('no_such_meal')
    expect(refusalOf(() => proposeSwaps(stored, { day: 1, meal: 4 }))).toBe('no_such_meal')
    const fixed = await storedPlan({
      fixedMeals: [{ recipeId: 'yogurt-bowl', slot: 'breakfast', weekdays: ['monday'] }],
    })
    const { day } = fixed.plan.days.find(({ weekday }) => weekday === 'monday') ?? never()
    expect(refusalOf(() => proposeSwaps(fixed, { day, meal: 0 }))).toBe('no_alternative')
    expect(refusalOf(() => swapMeal(fixed, { day, meal: 0 }, 'egg-toast'))).toBe('no_alternative')
    expect(refusalOf(() => proposeSwaps(fixed, { day, meal: 1 }))).toBe('not refused')
  })

  it('stops inside the search once the flag is up', () => {
    let looks = 0
    const flag = {
      get aborted() {
        looks += 1
        return looks > 2
      },
    }
    expect(() => proposeSwaps(stored, lunch, flag)).toThrow(PipelineAborted)
    expect(looks).toBe(3)
  })
})

describe('swapMeal', () => {
  it('makes the very plan that was proposed', () => {
    for (const swap of swaps)
      expect(JSON.stringify(swapMeal(stored, lunch, swap.recipeId))).toBe(JSON.stringify(swap))
  })

  it('swaps back, by the same way', () => {
    const [first] = swaps
    if (first === undefined) return never()
    const original = recipeAt(stored.plan, lunch) ?? never()
    const back = swapMeal({ ...stored, plan: first.plan }, lunch, original)
    expect(recipeAt(back.plan, lunch)).toBe(original)
    expect(verifyDeliveredPlan(back.plan, stored.intake, stored.catalogue)).toEqual([])
    expect(bytesOf(back.plan.days[0] ?? never())).toBe(bytesOf(stored.plan.days[0] ?? never()))
  })

  it('refuses a dish that stands on the day, one of another kind, and one that there is not', () => {
    const dinner = recipeAt(stored.plan, { day: 2, meal: 2 }) ?? never()
    for (const recipeId of [dinner, 'yogurt-and-banana', 'stone-soup'])
      expect(refusalOf(() => swapMeal(stored, lunch, recipeId))).toBe('dish_does_not_fit')
  })

  it('refuses a dish that takes longer than the day has', async () => {
    const hurried = await storedPlan({ prepTimeMaxMin: 30 })
    expect(refusalOf(() => swapMeal(hurried, lunch, 'chicken-and-sweet-potato'))).toBe(
      'dish_does_not_fit',
    )
  })
})

function never(): never {
  throw new Error('The fixture plan lacks something.')
}
