import { describe, expect, it } from 'vitest'
import { dishOf, fixtureWeek, goalOf } from '../../testing/fixture-week.ts'
import { dishCosts, repetitionCost } from './dish-costs.ts'
import type { NutrientGoal } from './nutrient-goals.ts'
import type { WeekProblem } from './prepare-week.ts'
import type { Surroundings } from './surroundings.ts'
import { weekFacts } from './week-facts.ts'
import { boughtShare, type VarietyWeights, weekObjective } from './week-objective.ts'

/** Round numbers, so that a test says what they come to. */
const variety: VarietyWeights = {
  repeatedMain: 5,
  mainLimit: 3,
  repeatedLightMeal: 0.4,
  lightMealLimit: 3,
  shopping: 1,
}
const week = { ...fixtureWeek(), variety }
const calcium: NutrientGoal = {
  nutrient: 'calciumMg',
  name: 'calcium',
  reference: 1000,
  isLimit: false,
  weight: 0.5,
}

/** A week that looks after one nutrient alone. */
function problemWith(goal: NutrientGoal, typical = 0): WeekProblem {
  const ofDishes = weekFacts(week.dishes, [goal], 1)
  const purchases = ofDishes.foods.map(() => ({ cost: 2, packGrams: 100, spoils: 0.5 }))
  const facts = { ...ofDishes, purchases }
  return { ...week, facts, typicalShares: Float64Array.of(typical), mainLimit: 3, expected: [] }
}

const problem = problemWith(calcium)
const goal = goalOf(week)
const allOpen = new Uint8Array(problem.facts.foods.length).fill(1)
/** Seven other days that bring all there should be: nothing around costs or is worth anything. */
const calm: Surroundings = {
  uses: new Int32Array(week.dishes.length),
  neighbourSources: new Set(),
  mains: new Int32Array(week.sources.size),
  liked: new Int32Array(0),
  isOpen: allOpen,
  shares: Float64Array.of(100),
  dayCount: 7,
}

function around(id: string, surroundings: Partial<Surroundings>, of = goal) {
  const { index } = dishOf(week, id)
  return dishCosts(problem, { ...calm, ...surroundings }, of).around[index]
}
const used = (id: string, times: number) => calm.uses.with(dishOf(week, id).index, times)

describe('what a dish costs beside the other days', () => {
  it('is nothing where nothing is repeated and all is in the house', () => {
    expect([...dishCosts(problem, calm, goal).around]).toEqual(week.dishes.map(() => 0))
    expect([...dishCosts(problem, calm, goal).worth]).toEqual(week.dishes.map(() => 0))
  })

  it('rises with the square of how often it is cooked already', () => {
    expect(around('tofu-rice', { uses: used('tofu-rice', 1) })).toBe(5)
    expect(around('tofu-rice', { uses: used('tofu-rice', 2) })).toBe(20)
    // The third time was the last that is allowed.
    expect(around('tofu-rice', { uses: used('tofu-rice', 3) })).toBe(45 + weekObjective.wornOutMain)
    expect(around('chicken-stew', { uses: used('tofu-rice', 3) })).toBe(0)
  })

  it('is nothing for a dish that the person fixed here, however often it comes', () => {
    const { index } = dishOf(week, 'tofu-rice')
    const fixed = { ...goal, fixed: [undefined, index, undefined, undefined] }
    expect(around('tofu-rice', { uses: used('tofu-rice', 6) }, fixed)).toBe(0)
  })

  it('is more for a main on the protein of a neighbour, not for a snack', () => {
    const neighbourSources = new Set(['poultry', 'greek-yogurt-0'])
    expect(around('chicken-stew', { neighbourSources })).toBe(weekObjective.proteinOfNeighbour)
    expect(around('salmon-and-potatoes', { neighbourSources })).toBe(0)
    expect(dishOf(week, 'yogurt-and-banana').candidate.proteinSource).toBe('greek-yogurt-0')
    expect(around('yogurt-and-banana', { neighbourSources })).toBe(0)
  })

  it('is less for a main that the days so far should have had more of', () => {
    const fish = { sources: ['fish', 'seafood'], mains: 2, cost: 3 }
    const expecting: WeekProblem = { ...problem, expected: [fish] }
    const costOf = (id: string, found: number, dayCount: number) => {
      const mains = calm.mains.with(problem.sources.get('fish') ?? -1, found)
      const costs = dishCosts(expecting, { ...calm, mains, dayCount }, goal)
      return costs.around[dishOf(week, id).index]
    }
    // Two a week: one in the first half, the other by its end.
    for (const [found, dayCount, cost] of [
      [0, 0, -3],
      [1, 0, 0],
      [1, 2, 0],
      [1, 3, -3],
      [2, 6, 0],
    ] as const) {
      expect(costOf('salmon-and-potatoes', found, dayCount)).toBeCloseTo(cost, 12)
      expect(costOf('prawn-pasta', found, dayCount)).toBeCloseTo(cost, 12)
      expect(costOf('chicken-stew', found, dayCount)).toBe(0)
    }
  })

  it('is more for a dish without what the person likes, the more while the days so far lack it', () => {
    const isIn = new Uint8Array(week.dishes.length).with(dishOf(week, 'tofu-rice').index, 1)
    const liking: WeekProblem = { ...problem, liked: [{ isIn, days: 4 }] }
    const costsOf = (found: number, dayCount: number) =>
      dishCosts(liking, { ...calm, liked: Int32Array.of(found), dayCount }, goal)
    const { missingPreferred, furtherPreferred } = weekObjective
    for (const [found, dayCount, worth] of [
      [0, 0, missingPreferred],
      [1, 0, furtherPreferred],
      [1, 3, missingPreferred],
      [4, 6, furtherPreferred],
      [7, 6, 0],
    ] as const) {
      const costs = costsOf(found, dayCount)
      expect(costs.around[dishOf(week, 'tofu-rice').index]).toBe(0)
      expect(costs.around[dishOf(week, 'chicken-stew').index]).toBe(worth)
      expect([...costs.likingWorth]).toEqual([0, worth])
    }
    const { liking: ofDish } = costsOf(0, 0)
    expect(ofDish[dishOf(week, 'tofu-rice').index]).toBe(1)
    expect(ofDish[dishOf(week, 'chicken-stew').index]).toBe(0)
  })

  it('is the opening of every food that is not in the house', () => {
    const isOpen = new Uint8Array(allOpen.length)
    const bought = 2 * boughtShare
    // 150 g of prawns and of tomato leave 50 g of a pack, 80 g of pasta 20 g, 10 g of oil 90 g; half of that spoils.
    const tomatoes = bought + 2 * 0.25
    const all = 2 * tomatoes + bought + 2 * 0.1 + bought + 2 * 0.45
    expect(around('prawn-pasta', { isOpen })).toBeCloseTo(all, 12)
    const tomato = problem.facts.foods.findIndex(({ key }) => key === 'tomato')
    expect(around('prawn-pasta', { isOpen: isOpen.with(tomato, 1) })).toBeCloseTo(
      all - tomatoes,
      12,
    )
  })
})

describe('repetitionCost', () => {
  it('lets a light meal come more often than a main, and then minds each time more', () => {
    const costs = [0, 1, 2, 3, 4].map((uses) =>
      repetitionCost(dishOf(week, 'yogurt-bowl'), uses, {
        variety,
        mainLimit: 3,
      }),
    )
    const squares = [0, 0.4, 1.6, 3.6, 6.4]
    // The limit is three.
    const over = [0, 0, 0, 1, 2]
    const wornOut = (at: number) => weekObjective.wornOutLightMeal * (over[at] ?? Number.NaN)
    expect(costs).toEqual(squares.map((cost, at) => expect.closeTo(cost + wornOut(at), 12)))
  })

  it('counts what can be a breakfast and a main as a main', () => {
    const costs = repetitionCost(dishOf(week, 'tofu-scramble'), 1, { ...week, mainLimit: 9 })
    expect(costs).toBe(5)
  })
})

describe('what a serving is worth to the other days', () => {
  const { index } = dishOf(week, 'yogurt-and-banana')
  const worth = (of: WeekProblem, different: Partial<Surroundings>) =>
    dishCosts(of, { ...calm, ...different }, goal).worth[index]
  /** 169 mg of 1,000. */
  const share = 0.169
  const { nutrientShortage, nutrientExcess } = weekObjective
  /** All of it lacks: weight a half, shared by seven days. */
  const whole = (share * nutrientShortage * 0.5) / 7

  it('is the whole price where a nutrient lacks', () => {
    expect(worth(problem, { shares: Float64Array.of(0) })).toBeCloseTo(whole, 12)
    expect(worth(problem, { shares: Float64Array.of(5) })).toBeCloseTo(whole, 12)
  })

  it('fades out around the reference', () => {
    expect(worth(problem, { shares: Float64Array.of(7) })).toBeCloseTo(0.5 * whole, 12)
    expect(worth(problem, { shares: Float64Array.of(1.15 * 7) })).toBeCloseTo(0, 12)
    expect(worth(problem, { shares: Float64Array.of(0.925 * 7) })).toBeCloseTo(0.75 * whole, 12)
  })

  it('is negative where there is too much of what should be limited', () => {
    const limited = problemWith({ ...calcium, isLimit: true })
    const excess = (share * nutrientExcess * 0.5) / 7
    expect(worth(limited, { shares: Float64Array.of(14) })).toBeCloseTo(-excess, 12)
    expect(worth(limited, { shares: Float64Array.of(3) })).toBeCloseTo(0, 12)
  })

  it('takes days that are not made yet for average ones', () => {
    const nothingKnown = { shares: Float64Array.of(0), dayCount: 0 }
    expect(worth(problemWith(calcium, 2), nothingKnown)).toBe(0)
    expect(worth(problemWith(calcium, 0.2), nothingKnown)).toBeCloseTo(whole, 12)
    // Three days bring 1 each and four are to bring 1.2625: 1.15 on average.
    const three = { shares: Float64Array.of(3), dayCount: 3 }
    expect(worth(problemWith(calcium, 1.2625), three)).toBeCloseTo(0, 12)
  })
})
