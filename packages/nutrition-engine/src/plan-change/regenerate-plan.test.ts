import { type Plan, planSchema, type RegenerateScope } from '@zero-sum/contracts'
import { beforeAll, describe, expect, it } from 'vitest'
import { PipelineAborted } from '../pipeline-aborted.ts'
import { verifyDeliveredPlan } from '../qa-validator/verify-delivered-plan.ts'
import { batchCatalogue } from '../testing/fixture-catalogue.ts'
import { proposeSwaps } from './propose-swaps.ts'
import { type RegenerateOptions, regeneratePlan } from './regenerate-plan.ts'
import {
  bytesOf,
  mealAt,
  placesIn,
  recipesOf,
  refusalOf,
  refusedWith,
  type StoredPlan,
  storedPlan,
} from './testing/stored-plan.ts'

let stored: StoredPlan
beforeAll(async () => {
  stored = await storedPlan({}, batchCatalogue)
})

const free: RegenerateOptions = { locked: [], seed: 1 }
const regenerate = (scope: RegenerateScope, options: Partial<RegenerateOptions> = {}) =>
  regeneratePlan(stored, scope, { ...free, ...options })

function dayBytes(plan: Plan, day: number): string {
  const found = plan.days[day - 1]
  if (found === undefined) throw new Error(`There is no day ${day}.`)
  return bytesOf(found)
}

describe('a meal that is made again', () => {
  it('is another dish everywhere, in a plan that passes every check of a new one', async () => {
    for (const place of placesIn(stored.plan)) {
      const { plan, stayed } = await regenerate({ kind: 'meal', ...place })
      expect(planSchema.parse(plan)).toEqual(plan)
      expect(verifyDeliveredPlan(plan, stored.intake, stored.catalogue)).toEqual([])
      expect(mealAt(plan, place).recipeId).not.toBe(mealAt(stored.plan, place).recipeId)
      expect(stayed).toEqual([])
    }
  })

  it('leaves the other dishes of its day and every other day to the byte', async () => {
    for (const place of placesIn(stored.plan)) {
      const { plan } = await regenerate({ kind: 'meal', ...place })
      for (const other of placesIn(stored.plan))
        if (other.day === place.day && other.meal !== place.meal)
          expect(mealAt(plan, other).recipeId).toBe(mealAt(stored.plan, other).recipeId)
        else if (other.day !== place.day)
          expect(dayBytes(plan, other.day)).toBe(dayBytes(stored.plan, other.day))
    }
  })

  it('can be had wherever a swap can', async () => {
    const vegan = await storedPlan({ dietaryStyle: 'vegan' }, batchCatalogue)
    let impossible = 0
    for (const place of placesIn(vegan.plan)) {
      const remade = regeneratePlan(vegan, { kind: 'meal', ...place }, free)
      if (refusalOf(() => proposeSwaps(vegan, place)) === 'not refused') await remade
      else {
        impossible += 1
        expect((await refusedWith(remade)).reason).toBe('no_alternative')
      }
    }
    expect(impossible).toBeGreaterThan(0)
  })

  it('brings nothing back that was turned down there before, until there is nothing else', async () => {
    const place = { day: 1, meal: 1 }
    const seen = new Set([mealAt(stored.plan, place).recipeId])
    let { plan } = stored
    for (let nr = 0; nr < 3; nr++) {
      const turnedDown = [...seen].map((recipeId) => ({ ...place, recipeId }))
      const scope = { kind: 'meal', ...place } as const
      const remade = await regeneratePlan({ ...stored, plan }, scope, { ...free, turnedDown })
      plan = remade.plan
      expect([...seen]).not.toContain(mealAt(plan, place).recipeId)
      seen.add(mealAt(plan, place).recipeId)
    }
    const all = stored.catalogue.recipes.map(({ id }) => ({ ...place, recipeId: id }))
    const { plan: last } = await regenerate({ kind: 'meal', ...place }, { turnedDown: all })
    expect(mealAt(last, place).recipeId).not.toBe(mealAt(stored.plan, place).recipeId)
  })
})

describe('a day that is made again', () => {
  it('has none of the dishes that it had, and leaves the other days to the byte', async () => {
    for (const { day } of stored.plan.days) {
      const { plan, stayed } = await regenerate({ kind: 'day', day })
      expect(verifyDeliveredPlan(plan, stored.intake, stored.catalogue)).toEqual([])
      const before = recipesOf(stored.plan)[day - 1] ?? []
      for (const recipe of recipesOf(plan)[day - 1] ?? []) expect(before).not.toContain(recipe)
      expect(stayed).toEqual([])
      for (const other of stored.plan.days)
        if (other.day !== day) expect(dayBytes(plan, other.day)).toBe(bytesOf(other))
    }
  })

  it('keeps what is locked, to the gram where the numbers can be met with it', async () => {
    const place = { day: 2, meal: 1 }
    const { plan } = await regenerate({ kind: 'day', day: 2 }, { locked: [place] })
    expect(mealAt(plan, place).ingredients).toEqual(mealAt(stored.plan, place).ingredients)
    for (const meal of [0, 2, 3])
      expect(mealAt(plan, { day: 2, meal }).recipeId).not.toBe(
        mealAt(stored.plan, { day: 2, meal }).recipeId,
      )
  })

  it('says what had to stay because nothing else is possible', async () => {
    const vegan = await storedPlan({ dietaryStyle: 'vegan' }, batchCatalogue)
    const stays: number[] = []
    for (const { day } of vegan.plan.days) {
      const { plan, stayed } = await regeneratePlan(vegan, { kind: 'day', day }, free)
      expect(verifyDeliveredPlan(plan, vegan.intake, vegan.catalogue)).toEqual([])
      const same = placesIn(plan).filter(
        (place) =>
          place.day === day && mealAt(plan, place).recipeId === mealAt(vegan.plan, place).recipeId,
      )
      expect(stayed).toEqual(same)
      stays.push(stayed.length)
    }
    // There are two vegan breakfasts, and one of them may be a lunch.
    expect(Math.max(...stays)).toBe(1)
  })
})

describe('all that is not locked, made again', () => {
  it('changes every meal but the locked ones, which keep their grams', async () => {
    const locked = [
      { day: 1, meal: 0 },
      { day: 2, meal: 2 },
    ]
    const { plan, stayed } = await regenerate({ kind: 'unlocked' }, { locked })
    expect(verifyDeliveredPlan(plan, stored.intake, stored.catalogue)).toEqual([])
    expect(stayed).toEqual([])
    for (const place of placesIn(stored.plan)) {
      const [before, after] = [mealAt(stored.plan, place), mealAt(plan, place)]
      if (locked.some(({ day, meal }) => day === place.day && meal === place.meal))
        expect(after.ingredients).toEqual(before.ingredients)
      else expect(after.recipeId).not.toBe(before.recipeId)
    }
  })

  it('leaves a day of which every meal is locked to the byte', async () => {
    const locked = placesIn(stored.plan).filter(({ day }) => day === 2)
    const { plan } = await regenerate({ kind: 'unlocked' }, { locked })
    expect(dayBytes(plan, 2)).toBe(dayBytes(stored.plan, 2))
    expect(recipesOf(plan)[0]).not.toEqual(recipesOf(stored.plan)[0])
  })

  it('keeps what the person fixed', async () => {
    const fixedMeals = [
      { recipeId: 'yogurt-bowl', slot: 'breakfast', weekdays: ['monday', 'tuesday', 'wednesday'] },
    ] as const
    const fixed = await storedPlan({ fixedMeals: structuredClone(fixedMeals) as never })
    const { plan } = await regeneratePlan(fixed, { kind: 'unlocked' }, free)
    expect(recipesOf(plan).map(([breakfast]) => breakfast)).toEqual(
      recipesOf(fixed.plan).map(([breakfast]) => breakfast),
    )
    expect(verifyDeliveredPlan(plan, fixed.intake, fixed.catalogue)).toEqual([])
  })
})

describe('regeneratePlan', () => {
  it('gives the same bytes for the same seed, from memory or from JSON', async () => {
    const again = { ...stored, plan: JSON.parse(JSON.stringify(stored.plan)) as Plan }
    const first = await regenerate({ kind: 'unlocked' })
    const second = await regeneratePlan(again, { kind: 'unlocked' }, free)
    expect(JSON.stringify(second)).toBe(JSON.stringify(first))
  })

  it('gives other weeks for other seeds', async () => {
    const week = await storedPlan({ planDurationDays: 7 }, batchCatalogue)
    const weeks = await Promise.all(
      [1, 2, 3].map((seed) => regeneratePlan(week, { kind: 'unlocked' }, { locked: [], seed })),
    )
    const dishes = weeks.map(({ plan }) => JSON.stringify(recipesOf(plan)))
    expect(new Set(dishes).size).toBe(3)
  })

  it('leaves the plan that it is given as it was', async () => {
    const before = JSON.stringify(stored.plan)
    await regenerate({ kind: 'unlocked' })
    expect(JSON.stringify(stored.plan)).toBe(before)
  })

  it('refuses with what to do instead', async () => {
    const every = placesIn(stored.plan)
    const reasonFor = async (scope: RegenerateScope, locked = every) =>
      (await refusedWith(regenerate(scope, { locked }))).reason
    expect(await reasonFor({ kind: 'meal', day: 4, meal: 0 })).toBe('no_such_meal')
    expect(await reasonFor({ kind: 'meal', day: 1, meal: 4 }, [])).toBe('no_such_meal')
    expect(await reasonFor({ kind: 'day', day: 4 }, [])).toBe('no_such_meal')
    expect(await reasonFor({ kind: 'meal', day: 1, meal: 0 })).toBe('all_locked')
    expect(await reasonFor({ kind: 'day', day: 1 })).toBe('all_locked')
    expect(await reasonFor({ kind: 'unlocked' })).toBe('all_locked')
    const { message } = await refusedWith(regenerate({ kind: 'day', day: 1 }, { locked: every }))
    expect(message).toContain('Unlock')
  })

  it('names ways out where no other dish is possible', async () => {
    const vegan = await storedPlan({ dietaryStyle: 'vegan' }, batchCatalogue)
    const scope = { kind: 'meal', day: 3, meal: 0 } as const
    const locked = [{ day: 3, meal: 1 }]
    const refused = await refusedWith(regeneratePlan(vegan, scope, { ...free, locked }))
    expect(refused.reason).toBe('no_alternative')
    expect(refused.waysOut.map(({ detail }) => detail)).toEqual([
      expect.stringContaining('Unlock'),
      expect.stringContaining('whole day'),
      expect.stringContaining('wishes'),
    ])
    const alone = await refusedWith(regeneratePlan(vegan, scope, free))
    expect(alone.waysOut).toHaveLength(2)
  })

  it('stops inside the search once the flag is up', async () => {
    for (const scope of [{ kind: 'day', day: 1 }, { kind: 'unlocked' }] as const) {
      let looks = 0
      const flag = {
        get aborted() {
          looks += 1
          return looks > 2
        },
      }
      await expect(regeneratePlan(stored, scope, free, flag)).rejects.toThrow(PipelineAborted)
      expect(looks).toBe(3)
    }
  })
})
