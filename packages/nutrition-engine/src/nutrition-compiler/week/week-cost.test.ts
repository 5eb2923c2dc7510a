import { describe, expect, it } from 'vitest'
import { dayOf, dishOf, fixtureWeek } from '../../testing/fixture-week.ts'
import type { WeekProblem } from './prepare-week.ts'
import { type CountedFilling, countFilling, weekCost } from './week-cost.ts'

const week = fixtureWeek({ variety: 3 })
const { facts } = week
/** Proteins that come only from a few dishes, so that a test can have each as often as it likes. */
const sources = new Map([...week.sources.keys()].map((source, at) => [source, at]))
const sourceOf = (name: string) => sources.get(name) ?? Number.NaN

/** The week without a word on nutrients, shopping or fish; a test adds the one that it is about. */
const problem: WeekProblem = {
  ...week,
  sources,
  mainLimit: 3,
  dishes: week.dishes.map((dish) => {
    const isFish = ['fish', 'seafood'].includes(dish.candidate.proteinSource)
    return isFish ? { ...dish, candidate: { ...dish.candidate, proteinSource: 'none' } } : dish
  }),
  facts: { ...facts, goals: [], openingCosts: new Float64Array(facts.foods.length) },
}

const nothing: CountedFilling = {
  filling: { from: 0, days: [] },
  ownCost: 0,
  cooked: [],
  foods: [],
  shares: new Float64Array(0),
  sources: [[]],
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
    expect(cost(problem, rice, rice, rice, rice)).toBe(25 + 45 + 1000)
  })

  it('minds a breakfast that comes back little up to three times', () => {
    const bowls = Array.from({ length: 5 }, () => cooked('yogurt-bowl'))
    const costs = [2, 3, 4, 5].map((times) => cost(problem, ...bowls.slice(0, times)))
    const exact = [0.4, 0.4 + 1.6, 0.4 + 1.6 + 11.6, 0.4 + 1.6 + 11.6 + 22.4]
    expect(costs).toEqual(exact.map((one) => expect.closeTo(one, 12)))
  })

  it('buys every food once', () => {
    const openingCosts = new Float64Array(facts.foods.length)
    openingCosts.set([1, 2, 4])
    const shop = { ...problem, facts: { ...problem.facts, openingCosts } }
    expect(cost(shop, { foods: [0, 1] }, { foods: [1, 2] })).toBe(7)
    expect(cost(shop, { foods: [0, 1] }, { foods: [0, 1] })).toBe(3)
  })

  it('adds what the week lacks of a nutrient, and what it has too much of', () => {
    const withGoal = (isLimit: boolean): WeekProblem => ({
      ...problem,
      facts: {
        ...problem.facts,
        goals: [{ nutrient: 'calciumMg', reference: 1000, isLimit, weight: 0.5 }],
      },
    })
    const bring = (share: number) => ({ shares: Float64Array.of(share) })
    // Half of seven days' references: 9 × ½ × ½.
    expect(cost(withGoal(false), bring(1.5), bring(2))).toBe(2.25)
    expect(cost(withGoal(false), bring(7))).toBe(0)
    expect(cost(withGoal(false), bring(14))).toBe(0)
    // One and a half times the limit: 8 × ½ × ½.
    expect(cost(withGoal(true), bring(10.5))).toBe(2)
    expect(cost(withGoal(true), bring(7))).toBe(0)
    expect(cost(withGoal(true), bring(0))).toBe(0)
  })

  it('adds a quarter for each main on the protein of the day before', () => {
    expect(cost(problem, eaten('poultry'), eaten('poultry'))).toBe(0.25)
    expect(cost(problem, eaten('poultry'), eaten('egg'), eaten('poultry'))).toBe(0)
    expect(cost(problem, eaten('poultry', 'egg'), eaten('egg', 'poultry'))).toBe(0.5)
    // Between the days of a pot too.
    const pot = { sources: [[sourceOf('egg')], [sourceOf('egg')]] }
    expect(cost(problem, pot)).toBe(0.25)
    expect(cost(problem, pot, eaten('egg'))).toBe(0.5)
  })

  it('adds 0.6 for each main on one protein past three in a week', () => {
    const none = eaten()
    const egg = eaten('egg')
    const three = [egg, none, egg, none, egg]
    expect(cost(problem, ...three)).toBe(0)
    expect(cost(problem, ...three, none, egg)).toBeCloseTo(0.6, 12)
    expect(cost(problem, ...three, none, eaten('egg', 'egg'))).toBeCloseTo(1.2, 12)
    // Two in a plan of three days: three a week, rounded up.
    const short = { ...problem, goals: problem.goals.slice(0, 3) }
    expect(cost(short, egg, none, egg)).toBe(0)
    expect(cost(short, eaten('egg', 'egg'), none, egg)).toBeCloseTo(0.6, 12)
  })

  it('adds 0.75 for each of two meals of fish that the week lacks, where the person eats it', () => {
    const fishing = { ...problem, dishes: week.dishes }
    expect(cost(problem, eaten('egg'))).toBe(0)
    expect(cost(fishing, eaten('egg'))).toBe(1.5)
    expect(cost(fishing, eaten('fish'))).toBe(0.75)
    expect(cost(fishing, eaten('seafood'), eaten('fish'))).toBe(0)
    expect(cost(fishing, eaten('fish'), eaten(), eaten('fish'), eaten('seafood'))).toBe(0)
    const short = { ...fishing, goals: fishing.goals.slice(0, 3) }
    expect(cost(short, eaten('egg'))).toBe(0.75)
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

  it('buys each food once, and nothing for what is left over', () => {
    const { foods } = countFilling(week, filling)
    expect(new Set(foods).size).toBe(foods.length)
    const chicken = facts.foods.findIndex(({ key }) => key === 'chicken-breast')
    expect(foods).toContain(chicken)
    expect(countFilling(week, { from: 3, days: [second] }).foods).not.toContain(chicken)
  })

  it('eats what is left over: its protein and its nutrients count', () => {
    const { sources: byDay, shares } = countFilling(week, filling)
    expect(byDay).toEqual(
      [
        ['tofu-firm', 'poultry'],
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
