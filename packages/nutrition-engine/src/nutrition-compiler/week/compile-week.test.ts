import type { IntakeInput } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { normalizeIntake } from '../../intake-normalizer/normalize-intake.ts'
import { calculateMetabolism } from '../../metabolic-calculator/calculate-metabolism.ts'
import { PipelineAborted } from '../../pipeline-aborted.ts'
import { curateRecipes } from '../../recipe-curator/curate-recipes.ts'
import { fixtureCatalogue, fixtureIntake } from '../../testing/fixture-catalogue.ts'
import { noRules } from '../compiler-rules.ts'
import { isWithin } from '../day/tolerances.ts'
import { compileWeek } from './compile-week.ts'
import { prepareWeek } from './prepare-week.ts'

const silent = { onDay: () => {}, onChoice: () => {} }

function problemOf(different: Partial<IntakeInput> = {}) {
  const normalized = normalizeIntake(fixtureIntake(different), fixtureCatalogue)
  const curated = curateRecipes(normalized, fixtureCatalogue)
  return prepareWeek(curated, calculateMetabolism(normalized), normalized, noRules)
}
const compile = async (different: Partial<IntakeInput>, seed: number) => {
  const outcome = await compileWeek(problemOf(different), { seed, round: 0 }, silent)
  if (outcome.status !== 'compiled') throw new Error('No week was found.')
  return outcome.days
}
const dishesOf = (days: Awaited<ReturnType<typeof compile>>) =>
  days.map(({ meals }) => meals.map(({ portion }) => portion.dish.candidate.recipe.id))

describe('compileWeek', () => {
  it('brings every day inside our own bar on a catalogue of fourteen dishes', async () => {
    const problem = problemOf()
    const outcome = await compileWeek(problem, { seed: 3, round: 0 }, silent)
    if (outcome.status !== 'compiled') throw new Error('No week was found.')
    expect(outcome.days).toHaveLength(7)
    for (const [at, { figures }] of outcome.days.entries())
      expect(
        isWithin(figures, problem.goals[at]?.own ?? problem.goals[0]?.promised ?? never()),
      ).toBe(true)
  })

  it('puts no dish twice on a day and every amount within its range', async () => {
    for (const day of await compile({ mealsPerDay: 4, snacksPerDay: 2 }, 5)) {
      const ids = day.meals.map(({ portion }) => portion.dish.index)
      expect(new Set(ids).size).toBe(ids.length)
      for (const { portion, steps } of day.meals)
        for (const [at, amount] of steps.entries()) {
          expect(amount).toBeGreaterThanOrEqual(portion.least[at] ?? Number.NaN)
          expect(amount).toBeLessThanOrEqual(portion.most[at] ?? Number.NaN)
        }
    }
  })

  it('uses every main before one comes back more than once more than the others', async () => {
    const days = await compile({}, 1)
    const mains = dishesOf(days).flatMap((ids) => ids.slice(1, 3))
    const uses = [...Map.groupBy(mains, (id) => id).values()].map(({ length }) => length)
    // 14 places, 8 mains.
    expect(uses.length).toBeGreaterThanOrEqual(6)
    expect(Math.max(...uses)).toBeLessThanOrEqual(4)
  })

  it('gives the same week for a seed and another for another', async () => {
    const once = dishesOf(await compile({}, 11))
    expect(dishesOf(await compile({}, 11))).toEqual(once)
    expect(dishesOf(await compile({}, 12))).not.toEqual(once)
  })

  it('stops inside the search when the flag goes up', async () => {
    let looks = 0
    const flag = {
      get aborted() {
        looks += 1
        return looks > 40
      },
    }
    const outcome = compileWeek(problemOf(), { seed: 1, round: 0 }, silent, flag)
    await expect(outcome).rejects.toThrow(PipelineAborted)
    // It looked again after the flag went up, and soon.
    expect(looks).toBeLessThan(50)
  })

  it('proves a target beyond the dishes impossible', async () => {
    const problem = problemOf({ planDurationDays: 1 })
    const [goal] = problem.goals
    if (goal === undefined) return never()
    const beyond = {
      ...goal,
      promised: { ...goal.promised, proteinGrams: { low: 290, high: 310 } },
    }
    const outcome = await compileWeek(
      { ...problem, goals: [beyond] },
      { seed: 1, round: 0 },
      silent,
    )
    expect(outcome).toMatchObject({ status: 'missed', isProvenImpossible: true })
  })
})

function never(): never {
  throw new Error('There is no goal.')
}
