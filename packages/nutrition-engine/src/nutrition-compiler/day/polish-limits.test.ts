import { describe, expect, it } from 'vitest'
import { fixtureWeek, goalOf, portionOf } from '../../testing/fixture-week.ts'
import { figureCount, type Portion, sumSteps } from '../dish/portion.ts'
import { mostFor } from './excess.ts'
import { polishGrams } from './polish-grams.ts'
import { polishProblem } from './polish-problem.ts'

const week = fixtureWeek()
const goal = goalOf(week)
/** The foods of the fixture have no sodium: here each gram of protein comes with 10 mg. */
const portions = ['yogurt-bowl', 'tofu-rice', 'chicken-stew', 'apple-and-peanut-butter'].map((id) =>
  withSteps(portionOf(week, id), (one, figure, row) => (figure === 5 ? 10 * (row[0] ?? 0) : one)),
)

/** The portion with other figures in each step of each of its ingredients. */
function withSteps(
  portion: Portion,
  change: (one: number, figure: number, row: Float64Array) => number,
): Portion {
  const stepFigures = portion.dish.stepFigures.map((one, at, all) =>
    change(one, at % figureCount, all.subarray(at - (at % figureCount))),
  )
  const dish = { ...portion.dish, stepFigures }
  return { ...portion, dish, figures: sumSteps(dish, portion.start) }
}

/** How much of one figure the polished day holds, when the search takes each unit of it for so many. */
function polished(figure: number, times: number): number {
  const seen = portions.map((portion) =>
    withSteps(portion, (one, at) => (at === figure ? times * one : one)),
  )
  const problem = polishProblem(seen, goal, 3)
  polishGrams(problem)
  const steps = portions.map(({ written }) => Int32Array.from(written))
  for (const [variable, { slot, at }] of problem.places.entries()) {
    const ofMeal = steps[slot]
    if (ofMeal !== undefined) ofMeal[at] = problem.steps[variable] ?? 0
  }
  return portions.reduce(
    (sum, { dish, written }, slot) => sum + (sumSteps(dish, steps[slot] ?? written)[figure] ?? 0),
    0,
  )
}

describe('polishGrams past a limit', () => {
  it.each([
    ['sodium', 5, 'sodiumMg'],
    ['oil', 6, 'oilGrams'],
  ] as const)('takes %s away where the day holds too much of it', (_, figure, limit) => {
    const free = polished(figure, 1e-6)
    const most = mostFor(goal)[limit]
    expect(polished(figure, (0.5 * most) / free)).toBe(free)
    expect(polished(figure, (2 * most) / free)).toBeLessThan(free)
  })
})
