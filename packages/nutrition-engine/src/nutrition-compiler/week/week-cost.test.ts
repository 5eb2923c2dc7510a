import { describe, expect, it } from 'vitest'
import { dayOf, dishOf, fixtureWeek } from '../../testing/fixture-week.ts'
import type { WeekProblem } from './prepare-week.ts'
import { type CountedFilling, countFilling, weekCost } from './week-cost.ts'
import { boughtShare, type Purchase, type VarietyWeights, weekObjective } from './week-objective.ts'

/** Round numbers, so that a test says what they come to. */
const variety: VarietyWeights = {
  repeatedMain: 5,
  mainLimit: 3,
  repeatedLightMeal: 0.4,
  lightMealLimit: 3,
  shopping: 1,
}
const week = { ...fixtureWeek(), variety }
const { facts } = week
/** Proteins that come only from a few dishes, so that a test can have each as often as it likes. */
const sources = new Map([...week.sources.keys()].map((source, at) => [source, at]))
const sourceOf = (name: string) => sources.get(name) ?? Number.NaN

const free: Purchase = { cost: 0, packGrams: 100, spoils: 0 }

/** The week without a word on nutrients, shopping or fish; a test adds the one that it is about. */
const problem: WeekProblem = {
  ...week,
  sources,
  mainLimit: 3,
  // A day of no meals wants no different dishes.
  slots: [],
  facts: { ...facts, goals: [], purchases: facts.foods.map(() => free) },
  expected: [],
}

const nothing: CountedFilling = {
  filling: { from: 0, days: [] },
  ownCost: 0,
  cooked: [],
  foods: [],
  grams: [],
  shares: new Float64Array(0),
  sources: [[]],
  liked: [],
}
const cost = (of: WeekProblem, ...fillings: Partial<CountedFilling>[]) =>
  weekCost(
    of,
    fillings.map((filling) => ({ ...nothing, ...filling })),
  )
const cooked = (...ids: string[]) => ({ cooked: ids.map((id) => dishOf(week, id).index) })
const eaten = (...names: string[]) => ({ sources: [names.map(sourceOf)] })

describe('weekCost', () => {
  it('is what the days cost by themselves where nothing else is to be said', () => {
    expect(cost(problem)).toBe(0)
    expect(cost(problem, { ownCost: 1.5 }, { ownCost: 2.25 })).toBe(3.75)
  })

  it('adds 5, then 20, for a main that is cooked again, and forbids the fourth time', () => {
    const rice = cooked('tofu-rice')
    expect(cost(problem, rice, cooked('chicken-stew'))).toBe(0)
    expect(cost(problem, rice, rice)).toBe(5)
    expect(cost(problem, rice, cooked('tofu-rice', 'tofu-rice'))).toBe(25)
    expect(cost(problem, rice, rice, rice, rice)).toBe(25 + 45 + weekObjective.wornOutMain)
  })

  it('minds a breakfast that comes back little up to three times', () => {
    const bowls = Array.from({ length: 5 }, () => cooked('yogurt-bowl'))
    const costs = [2, 3, 4, 5].map((times) => cost(problem, ...bowls.slice(0, times)))
    const { wornOutLightMeal } = weekObjective
    const fourth = 0.4 * 9 + wornOutLightMeal
    const fifth = 0.4 * 16 + 2 * wornOutLightMeal
    const exact = [0.4, 0.4 + 1.6, 2 + fourth, 2 + fourth + fifth]
    expect(costs).toEqual(exact.map((one) => expect.closeTo(one, 12)))
  })

  it('adds what days without a liked food cost, counted over all fillings', () => {
    const { missingPreferred, furtherPreferred } = weekObjective
    const liking = { ...problem, liked: [{ isIn: new Uint8Array(0), days: 4 }] }
    const rest = 3 * furtherPreferred
    expect(cost(liking, { liked: [1] }, { liked: [2] })).toBeCloseTo(missingPreferred + rest, 12)
    expect(cost(liking, { liked: [3] }, { liked: [1] })).toBeCloseTo(rest, 12)
  })

  it('adds the same for each dish that a week of four meals a day has less than twelve', () => {
    const { missingDish } = weekObjective
    const full = { ...problem, slots: week.slots }
    const ids = week.dishes.slice(0, 11).map(({ candidate }) => candidate.recipe.id)
    expect(cost(full, cooked(...ids))).toBe(missingDish)
    expect(cost(full, cooked(...ids, 'lentil-chilli'))).toBe(0)
    expect(cost(full)).toBe(12 * missingDish)
    // 12 of 28 meals, so 5 of the 12 that three days have.
    const short = { ...full, goals: week.goals.slice(0, 3) }
    expect(cost(short, cooked(...ids.slice(0, 4)))).toBe(missingDish)
    expect(cost(short, cooked(...ids.slice(0, 5)))).toBe(0)
  })

  it('buys every food once, in packs that the whole week shares', () => {
    const purchases = [1, 2, 4].map((one) => ({ ...free, cost: one }))
    const shop = (spoils: number): WeekProblem => ({
      ...problem,
      facts: { ...problem.facts, purchases: purchases.map((one) => ({ ...one, spoils })) },
    })
    const first = { foods: [0, 1], grams: [50, 100] }
    const second = { foods: [1, 2], grams: [100, 100] }
    expect(cost(shop(0), first, second)).toBeCloseTo(7 * boughtShare, 12)
    expect(cost(shop(0), first, first)).toBeCloseTo(3 * boughtShare, 12)
    // Half a pack is left of the first food, and half of that spoils; twice the same leaves nothing.
    expect(cost(shop(0.5), first)).toBeCloseTo(3 * boughtShare + 0.25, 12)
    expect(cost(shop(0.5), first, first)).toBeCloseTo(3 * boughtShare, 12)
  })

  it('adds what the week lacks of a nutrient, and what it has too much of', () => {
    const withGoal = (isLimit: boolean): WeekProblem => ({
      ...problem,
      facts: {
        ...problem.facts,
        goals: [{ nutrient: 'calciumMg', name: 'calcium', reference: 1000, isLimit, weight: 0.5 }],
      },
    })
    const bring = (share: number) => ({ shares: Float64Array.of(share) })
    const { nutrientShortage, nutrientExcess } = weekObjective
    // Half of seven days’ references, at half the weight.
    expect(cost(withGoal(false), bring(1.5), bring(2))).toBeCloseTo(nutrientShortage / 4, 12)
    expect(cost(withGoal(false), bring(7))).toBe(0)
    expect(cost(withGoal(false), bring(14))).toBe(0)
    // One and a half times the limit, at half the weight.
    expect(cost(withGoal(true), bring(10.5))).toBeCloseTo(nutrientExcess / 4, 12)
    expect(cost(withGoal(true), bring(7))).toBe(0)
    expect(cost(withGoal(true), bring(0))).toBe(0)
  })

  it('adds the same for each main on the protein of the day before', () => {
    const { proteinOfNeighbour } = weekObjective
    expect(cost(problem, eaten('poultry'), eaten('poultry'))).toBe(proteinOfNeighbour)
    expect(cost(problem, eaten('poultry'), eaten('egg'), eaten('poultry'))).toBe(0)
    expect(cost(problem, eaten('poultry', 'egg'), eaten('egg', 'poultry'))).toBe(
      2 * proteinOfNeighbour,
    )
    // Between the days of a pot too.
    const pot = { sources: [[sourceOf('egg')], [sourceOf('egg')]] }
    expect(cost(problem, pot)).toBe(proteinOfNeighbour)
    expect(cost(problem, pot, eaten('egg'))).toBe(2 * proteinOfNeighbour)
  })

  it('adds the same for each main on one protein past three in a week', () => {
    const { wornOutProtein } = weekObjective
    const none = eaten()
    const egg = eaten('egg')
    const three = [egg, none, egg, none, egg]
    expect(cost(problem, ...three)).toBe(0)
    expect(cost(problem, ...three, none, egg)).toBeCloseTo(wornOutProtein, 12)
    expect(cost(problem, ...three, none, eaten('egg', 'egg'))).toBeCloseTo(2 * wornOutProtein, 12)
    // Two in a plan of three days: three a week, rounded up.
    const short = { ...problem, goals: problem.goals.slice(0, 3) }
    expect(cost(short, egg, none, egg)).toBe(0)
    expect(cost(short, eaten('egg', 'egg'), none, egg)).toBeCloseTo(wornOutProtein, 12)
  })

  it('adds the price of each main that the person expects and the week lacks', () => {
    const fishing = {
      ...problem,
      expected: [{ sources: ['fish', 'seafood'], mains: 2, cost: 3 }],
    }
    expect(cost(problem, eaten('egg'))).toBe(0)
    expect(cost(fishing, eaten('egg'))).toBe(6)
    expect(cost(fishing, eaten('fish'))).toBe(3)
    expect(cost(fishing, eaten('seafood'), eaten('fish'))).toBe(0)
    expect(cost(fishing, eaten('fish'), eaten(), eaten('fish'), eaten('seafood'))).toBe(0)
    const both = {
      ...fishing,
      expected: [...fishing.expected, { sources: ['fish', 'egg'], mains: 3, cost: 1 }],
    }
    expect(cost(both, eaten('egg'), eaten('fish'))).toBe(4)
  })
})

describe('countFilling', () => {
  const first = dayOf(week, ['yogurt-bowl', 'tofu-rice', 'chicken-stew', 'yogurt-and-banana'])
  const second = dayOf(week, ['egg-toast', 'chicken-stew@2', 'prawn-pasta', 'soya-banana-shake'])
  const filling = {
    from: 2,
    days: [
      { ...first, ownCost: 1.25 },
      { ...second, ownCost: 0.5 },
    ],
  }

  it('counts every dish that is cooked, and no portion that is left over', () => {
    const { cooked: counted, ownCost } = countFilling(week, filling)
    expect(counted.map((index) => week.dishes[index]?.candidate.recipe.id)).toEqual([
      'yogurt-bowl',
      'tofu-rice',
      'chicken-stew',
      'yogurt-and-banana',
      'egg-toast',
      'prawn-pasta',
      'soya-banana-shake',
    ])
    expect(ownCost).toBe(1.75)
  })

  it('does not count what the person fixed on the day', () => {
    const { index } = dishOf(week, 'tofu-rice')
    const fixedOn = (day: number) => ({
      ...week,
      goals: week.goals.map((goal, at) =>
        at === day ? { ...goal, fixed: [undefined, index, undefined, undefined] } : goal,
      ),
    })
    expect(countFilling(fixedOn(2), filling).cooked).not.toContain(index)
    expect(countFilling(fixedOn(0), filling).cooked).toContain(index)
    // It is bought and eaten all the same.
    expect(countFilling(fixedOn(2), filling).foods).toEqual(countFilling(week, filling).foods)
    expect(countFilling(fixedOn(2), filling).sources).toEqual(countFilling(week, filling).sources)
  })

  it('needs the grams of every portion, also of those that are eaten later', () => {
    const { foods, grams } = countFilling(week, filling)
    expect(new Set(foods).size).toBe(foods.length)
    const chicken = foods.indexOf(facts.foods.findIndex(({ key }) => key === 'chicken-breast'))
    // 150 g on each of the two days.
    expect(grams[chicken]).toBe(300)
  })

  it('eats what is left over: its protein and its nutrients count', () => {
    const { sources: byDay, shares } = countFilling(week, filling)
    expect(byDay).toEqual(
      [
        ['soya', 'poultry'],
        ['poultry', 'seafood'],
      ].map((names) => names.map((name) => week.sources.get(name))),
    )
    const parts = filling.days.map((day) => countFilling(week, { from: 2, days: [day] }).shares)
    const [one, other] = parts
    expect([...shares]).toEqual(
      Array.from(shares, (_, at) => expect.closeTo((one?.[at] ?? 0) + (other?.[at] ?? 0), 12)),
    )
    const stewless = { ...second, meals: second.meals.toSpliced(1, 1) }
    const calcium = facts.goals.findIndex(({ nutrient }) => nutrient === 'calciumMg')
    expect(countFilling(week, { from: 3, days: [stewless] }).shares[calcium]).toBeLessThan(
      other?.[calcium] ?? 0,
    )
  })
})
