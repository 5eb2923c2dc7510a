import { describe, expect, it } from 'vitest'
import { dishOf, fixtureWeek, goalOf } from '../../testing/fixture-week.ts'
import { dishCosts, repetitionCost } from './dish-costs.ts'
import type { NutrientGoal } from './nutrient-goals.ts'
import type { WeekProblem } from './prepare-week.ts'
import type { Surroundings } from './surroundings.ts'
import { weekFacts } from './week-facts.ts'
import { varietyLevels, weekObjective } from './week-objective.ts'

const week = fixtureWeek({ variety: 3 })
const calcium: NutrientGoal = {
  nutrient: 'calciumMg',
  reference: 1000,
  isLimit: false,
  weight: 0.5,
}

/** A week that looks after one nutrient alone. */
function problemWith(goal: NutrientGoal, typical = 0): WeekProblem {
  const facts = weekFacts(week.dishes, [goal], 1)
  return { ...week, facts, typicalShares: Float64Array.of(typical), mainLimit: 3 }
}

const problem = problemWith(calcium)
const goal = goalOf(week)
const allOpen = new Uint8Array(problem.facts.foods.length).fill(1)
/** Seven other days that bring all there should be: nothing around costs or is worth anything. */
const calm: Surroundings = {
  uses: new Int32Array(week.dishes.length),
  neighbourSources: new Set(),
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
    expect(around('tofu-rice', { uses: used('tofu-rice', 3) })).toBe(45 + 1000)
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

  it('is the opening of every food that is not in the house', () => {
    const isOpen = new Uint8Array(allOpen.length)
    // Prawns 0.25, pasta 0.18, tomato 0.22, oil 0.1.
    expect(around('prawn-pasta', { isOpen })).toBeCloseTo(0.75, 12)
    const tomato = problem.facts.foods.findIndex(({ key }) => key === 'tomato')
    expect(around('prawn-pasta', { isOpen: isOpen.with(tomato, 1) })).toBeCloseTo(0.53, 12)
  })
})

describe('repetitionCost', () => {
  it('lets a light meal come more often than a main, and then minds each time more', () => {
    const costs = [0, 1, 2, 3, 4].map((uses) =>
      repetitionCost(dishOf(week, 'yogurt-bowl'), uses, {
        variety: varietyLevels[3],
        mainLimit: 3,
      }),
    )
    const squares = [0, 0.4, 1.6, 3.6, 6.4]
    // 8 for the fourth time, 16 for the fifth: the limit is three.
    const over = [0, 0, 0, 8, 16]
    expect(costs).toEqual(squares.map((cost, at) => expect.closeTo(cost + (over[at] ?? 0), 12)))
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

  it('is the whole price where a nutrient lacks', () => {
    // Shortage 9, weight a half, shared by seven days.
    expect(worth(problem, { shares: Float64Array.of(0) })).toBeCloseTo((share * 9 * 0.5) / 7, 12)
    expect(worth(problem, { shares: Float64Array.of(5) })).toBeCloseTo((share * 9 * 0.5) / 7, 12)
  })

  it('fades out around the reference', () => {
    const half = (share * 9 * 0.5) / 7 / 2
    expect(worth(problem, { shares: Float64Array.of(7) })).toBeCloseTo(half, 12)
    expect(worth(problem, { shares: Float64Array.of(1.15 * 7) })).toBeCloseTo(0, 12)
    expect(worth(problem, { shares: Float64Array.of(0.925 * 7) })).toBeCloseTo(1.5 * half, 12)
  })

  it('is negative where there is too much of what should be limited', () => {
    const limited = problemWith({ ...calcium, isLimit: true })
    // Excess 8, weight a half, shared by seven days.
    expect(worth(limited, { shares: Float64Array.of(14) })).toBeCloseTo((-share * 8 * 0.5) / 7, 12)
    expect(worth(limited, { shares: Float64Array.of(3) })).toBeCloseTo(0, 12)
  })

  it('takes days that are not made yet for average ones', () => {
    const nothingKnown = { shares: Float64Array.of(0), dayCount: 0 }
    expect(worth(problemWith(calcium, 2), nothingKnown)).toBe(0)
    expect(worth(problemWith(calcium, 0.2), nothingKnown)).toBeCloseTo((share * 9 * 0.5) / 7, 12)
    // Three days bring 1 each and four are to bring 1.2625: 1.15 on average.
    const three = { shares: Float64Array.of(3), dayCount: 3 }
    expect(worth(problemWith(calcium, 1.2625), three)).toBeCloseTo(0, 12)
  })
})
