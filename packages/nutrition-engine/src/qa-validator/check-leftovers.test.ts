import type { PlanDay, PlanMeal } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { assembleDays } from '../nutrition-compiler/assemble-days.ts'
import { batchCatalogue } from '../testing/fixture-catalogue.ts'
import { dayOf, fixtureWeek } from '../testing/fixture-week.ts'
import { checkLeftovers } from './check-leftovers.ts'

const week = fixtureWeek()
/** A stew on Monday for two more lunches; it keeps three days. */
const good = assembleDays(week, [
  dayOf(week, ['yogurt-bowl', 'tofu-rice', 'chicken-stew', 'yogurt-and-banana']),
  dayOf(week, ['egg-toast', 'chicken-stew@0', 'lentil-chilli', 'soya-banana-shake']),
  dayOf(week, ['yogurt-bowl', 'chicken-stew@0', 'prawn-pasta', 'yogurt-and-banana']),
  dayOf(week, ['egg-toast', 'tofu-rice', 'prawn-pasta', 'soya-banana-shake']),
  dayOf(week, ['yogurt-bowl', 'lentil-chilli', 'tofu-rice', 'yogurt-and-banana']),
])
const stew = 'Chicken stew'

function mealAt(days: readonly PlanDay[], day: number, slot: number): PlanMeal {
  const meal = days[day - 1]?.meals[slot]
  if (meal === undefined) throw new Error(`Day ${day} has no meal ${slot}.`)
  return meal
}

/** What the check says after one change; nothing where it passes. */
function breachAfter(change: (days: PlanDay[]) => void, catalogue = batchCatalogue) {
  const days = structuredClone(good)
  change(days)
  const { passed, detail } = checkLeftovers(days, catalogue)
  return passed ? undefined : detail
}
const lunch = 1
const dinner = 2

describe('checkLeftovers', () => {
  it('passes what is cooked once and eaten up in time, and counts it', () => {
    expect(checkLeftovers(good, batchCatalogue)).toMatchObject({
      check: 'leftovers',
      passed: true,
      detail: '2 of the meals are cooked on an earlier day, in the same amounts, and keep as long.',
    })
    const fresh = good.slice(3)
    expect(checkLeftovers(fresh, batchCatalogue).detail).toBe('Every meal is cooked fresh.')
  })

  it('finds a portion of a day to come, or of the same day', () => {
    for (const from of [2, 5])
      expect(
        breachAfter((days) => Object.assign(mealAt(days, 2, lunch), { leftoverFromDay: from })),
      ).toContain(`Day 2 has ${stew} left over from a day to come.`)
  })

  it('finds a portion that is older than the dish keeps', () => {
    const move = (to: number) => (days: PlanDay[]) => {
      const [, tuesday] = days
      if (tuesday === undefined) throw new Error('There is no Tuesday.')
      const other = days[to - 1]
      const portion = mealAt(days, 2, lunch)
      tuesday.meals[lunch] = mealAt(days, to, lunch)
      if (other !== undefined) other.meals[lunch] = portion
    }
    expect(breachAfter(move(4))).toBeUndefined()
    expect(breachAfter(move(5))).toBe(`Day 5 has ${stew} from day 1, but it keeps 3 days.`)
  })

  it('takes an unknown recipe to keep no day', () => {
    const recipes = batchCatalogue.recipes.filter(({ id }) => id !== 'chicken-stew')
    expect(breachAfter(() => {}, { ...batchCatalogue, recipes })).toContain('it keeps 0 days')
  })

  it('finds other amounts than were cooked', () => {
    const change = (slot: number, day: number) => (days: PlanDay[]) => {
      const [line] = mealAt(days, day, slot).ingredients
      if (line !== undefined) line.grams += 5
    }
    expect(breachAfter(change(lunch, 3))).toBe(
      `Day 3 has another amount of ${stew} than was cooked.`,
    )
    // More in the pot makes both portions wrong.
    expect(breachAfter(change(dinner, 1))).toContain('Day 2 has another amount')
    expect(breachAfter((days) => mealAt(days, 2, lunch).ingredients.pop())).toContain(
      'another amount',
    )
  })

  it('finds portions that nobody eats', () => {
    expect(
      breachAfter((days) => Object.assign(mealAt(days, 1, dinner), { cookedPortions: 4 })),
    ).toBe(`Day 1 cooks 4 portions of ${stew}, of which 3 are eaten.`)
    expect(
      breachAfter((days) => Object.assign(mealAt(days, 4, dinner), { cookedPortions: 2 })),
    ).toBe('Day 4 cooks 2 portions of Prawn pasta, of which 1 are eaten.')
  })

  it('finds portions that nobody cooked', () => {
    expect(
      breachAfter((days) => Object.assign(mealAt(days, 1, dinner), { cookedPortions: 2 })),
    ).toBe(`Day 1 cooks 2 portions of ${stew}, of which 3 are eaten.`)
    expect(breachAfter((days) => delete mealAt(days, 1, dinner).cookedPortions)).toBe(
      `Day 1 cooks 1 portions of ${stew}, of which 3 are eaten.`,
    )
  })

  it('finds a portion of a dish that its day does not cook', () => {
    const replace = (days: PlanDay[]) => {
      const [monday] = days
      if (monday !== undefined) monday.meals[dinner] = mealAt(days, 3, dinner)
    }
    const breach = breachAfter(replace)
    expect(breach).toContain(`Day 1 cooks no ${stew} for day 2.`)
    expect(breach).toContain(`Day 1 cooks no ${stew} for day 3.`)
    expect(
      breachAfter((days) => Object.assign(mealAt(days, 4, dinner), { leftoverFromDay: 2 })),
    ).toBe('Day 2 cooks no Prawn pasta for day 4.')
  })

  it('finds a portion that is left over from what is left over itself', () => {
    const chain = (days: PlanDay[]) => {
      Object.assign(mealAt(days, 1, dinner), { cookedPortions: 2 })
      Object.assign(mealAt(days, 2, lunch), { cookedPortions: 2 })
      Object.assign(mealAt(days, 3, lunch), { leftoverFromDay: 2 })
    }
    const breach = breachAfter(chain)
    expect(breach).toContain(`Day 2 cooks ${stew} that is left over.`)
    expect(breach).toContain(`Day 2 cooks no ${stew} for day 3.`)
  })
})
