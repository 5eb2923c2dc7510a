import type { Intake, PlanDay } from '@zero-sum/contracts'
import type { Catalogue } from '../catalogue/recipe.ts'
import type { NormalizedIntake } from '../intake-normalizer/normalized-intake.ts'
import type { Metabolism } from '../metabolic-calculator/metabolism.ts'
import type { AbortFlag } from '../pipeline-aborted.ts'
import type { Curated } from '../recipe-curator/curate-recipes.ts'
import type { Step } from '../report-progress.ts'
import { say, wordOf } from '../say.ts'
import { assembleDays } from './assemble-days.ts'
import type { CompilerRules } from './compiler-rules.ts'
import { refuseMissedDay, refuseUnfillableSlot } from './proof/refuse-wishes.ts'
import { compileWeek } from './week/compile-week.ts'
import { findUnfillableSlot, prepareWeek } from './week/prepare-week.ts'

export type CompilerInput = {
  intake: Intake
  normalized: NormalizedIntake
  metabolism: Metabolism
  curated: Curated
  catalogue: Catalogue
  rules: CompilerRules
  seed: number
  /** Counts the plans of one run; each has chance of its own. */
  round: number
  report: (step: Step) => Promise<void>
  flag: AbortFlag | undefined
}

/**
 * The Nutrition Compiler: the days of a plan, each within the promised tolerance in rounded grams. Throws `IntakeRefused`
 * with what is in the way and ways out where there is no such plan.
 */
export async function compilePlan(input: CompilerInput): Promise<PlanDay[]> {
  const { curated, metabolism, normalized, rules, report, flag } = input
  const problem = prepareWeek(curated, metabolism, normalized, rules)
  const slot = findUnfillableSlot(problem)
  if (slot !== undefined) throw await refuseUnfillableSlot(slot, input)
  const total = problem.goals.length
  const outcome = await compileWeek(
    problem,
    { seed: input.seed, round: input.round },
    {
      onDay: async ({ day: { day, weekday, targets } }, { figures }) => {
        await report({
          agent: 4,
          done: day / (total + 2),
          day,
          says: say('{weekday} is drafted: {kcal, number} kcal against {target, number}', {
            weekday: wordOf('weekday', weekday),
            kcal: Math.round(figures.energyKcal),
            target: Math.round(targets.energyKcal),
          }),
          counts: { days: total, ready: day },
        })
      },
      onChoice: (fillings) =>
        report({
          agent: 4,
          done: (total + 1) / (total + 2),
          says: say('Putting the week together from {drafts, number} drafts', { drafts: fillings }),
        }),
    },
    flag,
  )
  if (outcome.status === 'missed') throw await refuseMissedDay(outcome, problem, input)
  return assembleDays(problem, outcome.days)
}
