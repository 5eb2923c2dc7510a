import type { HouseholdMember, Plan, Portions, ShoppingUse } from '@zero-sum/contracts'
import { beforeAll, describe, expect, it } from 'vitest'
import { portionsFor } from '../household/portions-for.ts'
import { batchCatalogue } from '../testing/fixture-catalogue.ts'
import { fixtureAdult, fixtureChild, fixturePlan, named } from '../testing/fixture-household.ts'
import { listPotUses } from './list-pot-uses.ts'
import { listUses } from './list-uses.ts'
import { shoppingList } from './shopping-list.ts'

let plan: Plan
beforeAll(async () => {
  plan = await fixturePlan()
})

function portionsOf(...members: HouseholdMember[]): Portions {
  const portions = portionsFor(plan, named(...members), batchCatalogue)
  if (portions === undefined) throw new Error('The plan is outdated.')
  return portions
}
const gramsOf = (uses: readonly ShoppingUse[] = []) =>
  uses.reduce((sum, { grams }) => sum + grams, 0)

describe('listPotUses', () => {
  it('names the same cookings, for as many, as the plan does where nobody eats along', () => {
    const facts = (uses: Map<string, ShoppingUse[]>) =>
      [...uses].map(([key, list]) => [
        key,
        list.map(({ day, meal, slot, name, portions }) => [day, meal, slot, name, portions]),
      ])
    expect(facts(listPotUses(portionsOf()))).toEqual(facts(listUses(plan.days)))
  })

  it('counts everybody who is served out of a pot, and all that goes into it', () => {
    const portions = portionsOf(fixtureAdult(), fixtureChild({ eats: [{ slot: 'dinner' }] }))
    const uses = listPotUses(portions)
    for (const { ndb, food, grams } of portions.groceryList)
      expect(gramsOf(uses.get(`${ndb} ${food}`))).toBeCloseTo(grams, 6)
    const alone = listUses(plan.days)
    for (const [key, list] of uses)
      for (const { day, meal, portions: helpings } of list) {
        const before = alone.get(key)?.find((use) => use.day === day && use.meal === meal)
        // Ben shares every meal; Mia the dinners alone.
        expect(helpings).toBeGreaterThanOrEqual(2 * (before?.portions ?? 1))
        expect(helpings).toBeLessThanOrEqual(3 * (before?.portions ?? 1))
      }
  })
})

describe('shoppingList for a household', () => {
  it('buys for everybody, and opens again what was bought for one', () => {
    const portions = portionsOf(fixtureAdult())
    const ticks = plan.groceryList.map(({ ndb, food, purchaseGrams }) => ({
      ...{ ndb, food, purchaseGrams, state: 'bought' as const, changedAt: '2026-03-02T10:00:00Z' },
    }))
    const alone = shoppingList(plan, batchCatalogue, ticks)
    expect(alone.every(({ state }) => state === 'bought')).toBe(true)
    const together = shoppingList(plan, batchCatalogue, ticks, portions)
    expect(together.map(({ id }) => id)).toEqual(alone.map(({ id }) => id))
    for (const [at, { items }] of together.entries())
      for (const [of, { grams }] of items.entries())
        expect(grams).toBeGreaterThan(alone[at]?.items[of]?.grams ?? 0)
    expect(together.some(({ state, rest }) => state === 'open' && rest !== undefined)).toBe(true)
  })
})
