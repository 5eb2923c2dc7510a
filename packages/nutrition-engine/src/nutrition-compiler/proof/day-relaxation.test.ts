import { describe, expect, it } from 'vitest'
import { normalizeIntake } from '../../intake-normalizer/normalize-intake.ts'
import { calculateMetabolism } from '../../metabolic-calculator/calculate-metabolism.ts'
import { curateRecipes } from '../../recipe-curator/curate-recipes.ts'
import { fixtureCatalogue, fixtureIntake } from '../../testing/fixture-catalogue.ts'
import { noRules } from '../compiler-rules.ts'
import { compileWeek } from '../week/compile-week.ts'
import { prepareWeek } from '../week/prepare-week.ts'
import { createDayRelaxation } from './day-relaxation.ts'
import { describeConflicts, findConflicts } from './explain-conflict.ts'

function fixtureProblem() {
  const normalized = normalizeIntake(fixtureIntake({ mealsPerDay: 4 }), fixtureCatalogue)
  const curated = curateRecipes(normalized, fixtureCatalogue)
  const problem = prepareWeek(curated, calculateMetabolism(normalized), normalized, noRules)
  const [goal] = problem.goals
  if (goal === undefined) throw new Error('There is no goal.')
  return { problem, goal }
}

const silent = { onDay: () => {}, onChoice: () => {} }

describe('createDayRelaxation', () => {
  it('contains every day that the search finds', async () => {
    const { problem } = fixtureProblem()
    using relaxation = await createDayRelaxation(problem.slots, problem.dishes)
    for (const seed of [1, 2, 3]) {
      const outcome = await compileWeek(problem, { seed, round: 0 }, silent)
      if (outcome.status !== 'compiled') throw new Error('No week was found.')
      for (const { figures } of outcome.days) {
        const at = (value: number) => ({ low: value - 1e-4, high: value + 1e-4 })
        const exactly = {
          energyKcal: at(figures.energyKcal),
          proteinGrams: at(figures.proteinGrams),
          fatGrams: at(figures.fatGrams),
          availableCarbohydrateGrams: at(figures.availableCarbohydrateGrams),
        }
        expect(relaxation.isPossible(exactly)).toBe(true)
      }
    }
  })

  it('says how far a figure can go while the others hold', async () => {
    const { problem, goal } = fixtureProblem()
    using relaxation = await createDayRelaxation(problem.slots, problem.dishes)
    const reach = relaxation.reach('proteinGrams', goal.promised)
    if (reach === undefined) throw new Error('The others can be held.')
    const most = { low: reach.high - 0.1, high: reach.high }
    expect(relaxation.isPossible({ ...goal.promised, proteinGrams: most })).toBe(true)
    const beyond = { low: reach.high + 0.1, high: reach.high + 10 }
    expect(relaxation.isPossible({ ...goal.promised, proteinGrams: beyond })).toBe(false)
  })
})

describe('findConflicts', () => {
  it('names the target in the way with what can be reached', async () => {
    const { problem, goal } = fixtureProblem()
    const wished = {
      ...goal,
      day: { ...goal.day, targets: { ...goal.day.targets, proteinGrams: 240 } },
      promised: { ...goal.promised, proteinGrams: { low: 228, high: 252 } },
    }
    const conflicts = await findConflicts(problem, wished)
    const protein = conflicts.find(({ figure }) => figure === 'proteinGrams')
    expect(protein?.target).toBe(240)
    expect(protein?.reachable).toBeLessThan(228)
    const { detail: sentence } = describeConflicts(conflicts, wished, problem.dishes.length)
    expect(sentence).toContain('with 240 g of protein')
    expect(sentence).toContain(`at most ${Math.round(protein?.reachable ?? 0)} g of protein`)
  })
})
