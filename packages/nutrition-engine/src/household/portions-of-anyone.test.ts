import { dietaryStyles, type Plan } from '@zero-sum/contracts'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { foodIsSafe } from '../catalogue/allergen-gate.ts'
import { knownFoods } from '../qa-validator/known-foods.ts'
import { batchCatalogue } from '../testing/fixture-catalogue.ts'
import { fixtureAdult, fixtureChild, fixturePlan, named } from '../testing/fixture-household.ts'
import { memberRules } from './member-rules.ts'
import { portionsFor } from './portions-for.ts'

let plan: Plan
beforeAll(async () => {
  plan = await fixturePlan()
})

const slots = ['breakfast', 'lunch', 'dinner', 'snack'] as const
const food = {
  dietaryStyle: fc.constantFrom(...dietaryStyles),
  allergies: fc.subarray(['milk', 'egg', 'fish', 'wheat', 'oats', 'almond', 'soy', 'coeliac'], {
    maxLength: 3,
  }),
  exclusions: fc.subarray(['rice', 'tomato', 'banana', 'meat', 'dairy'], { maxLength: 2 }),
  mayContain: fc.constantFrom('avoid' as const, 'allow' as const),
  eats: fc.array(
    fc.record({
      slot: fc.constantFrom(...slots),
      weekdays: fc
        .subarray(['monday', 'tuesday', 'wednesday', 'sunday'] as const)
        .map((days) => [...days]),
    }),
    { maxLength: 3 },
  ),
}
const adults = fc
  .record({
    ...food,
    sex: fc.constantFrom('female' as const, 'male' as const),
    age: fc.integer({ min: 18, max: 90 }),
    heightCm: fc.integer({ min: 150, max: 200 }),
    weightKg: fc.integer({ min: 50, max: 130 }),
    goal: fc.record({
      type: fc.constantFrom('cut' as const, 'maintain' as const, 'bulk' as const),
    }),
    macroStyle: fc.constantFrom('balanced' as const, 'keto' as const),
  })
  .map(fixtureAdult)
const children = fc
  .record({ ...food, portion: fc.double({ min: 0.1, max: 4, noNaN: true }) })
  .map(fixtureChild)
const households = fc.array(fc.oneof(adults, children), { minLength: 1, maxLength: 5 })

describe('the portions of any household', () => {
  it('add up to their pots, are bought for in full, and never hold in silence what is against somebody', () => {
    const known = knownFoods(batchCatalogue)
    let warned = 0
    fc.assert(
      fc.property(households, (household) => {
        const members = named(...household)
        const portions = portionsFor(plan, members, batchCatalogue)
        if (portions === undefined) throw new Error('The plan is outdated.')

        const shares = new Map<string, number>()
        for (const { pot, served } of portions.meals)
          for (const { shareOfPot } of served) {
            const key = `${pot.day}/${pot.meal}`
            shares.set(key, (shares.get(key) ?? 0) + shareOfPot)
          }
        expect(shares.size).toBe(portions.pots.length)
        for (const whole of shares.values()) expect(whole).toBeCloseTo(1, 9)

        for (const { day, meal, portions: count, ingredients } of portions.pots)
          for (const [at, line] of ingredients.entries()) {
            const planned = plan.days[day - 1]?.meals[meal]?.ingredients[at]
            const step = known(line)?.stepGrams ?? 0
            expect(Math.abs(line.grams - (planned?.grams ?? 0) * count)).toBeLessThanOrEqual(step)
            expect(line.grams / step).toBeCloseTo(Math.round(line.grams / step), 6)
          }
        const cooked = portions.pots.flatMap(({ ingredients }) => ingredients)
        expect(new Set(portions.groceryList.map(({ food }) => food))).toEqual(
          new Set(cooked.map(({ food }) => food)),
        )
        for (const { ndb, food, grams, purchaseGrams } of portions.groceryList) {
          const needed = cooked
            .filter((line) => line.ndb === ndb && line.food === food)
            .reduce((sum, line) => sum + line.grams, 0)
          expect(Math.abs(grams - needed)).toBeLessThan(0.06)
          expect(purchaseGrams).toBeGreaterThanOrEqual(grams)
        }

        for (const { memberId, member } of members) {
          const rules = memberRules(member, batchCatalogue)
          for (const { day, meal, served, warnings } of portions.meals) {
            const against = (plan.days[day - 1]?.meals[meal]?.ingredients ?? []).filter((line) => {
              const ingredient = known(line)
              return ingredient === undefined || !foodIsSafe(ingredient, rules)
            })
            const isServed = served.some(({ eater }) => eater === memberId)
            const told = warnings.filter(({ eater }) => eater === memberId).map((one) => one.food)
            expect(told).toEqual(isServed ? against.map((line) => line.food) : [])
            warned += told.length
          }
        }
      }),
      { numRuns: 40, seed: 12 },
    )
    expect(warned).toBeGreaterThan(100)
  })
})
