import type { Intake, Plan } from '@zero-sum/contracts'
import type { Catalogue } from '../catalogue/recipe.ts'
import { normalizeIntake } from '../intake-normalizer/normalize-intake.ts'
import type { NormalizedIntake } from '../intake-normalizer/normalized-intake.ts'
import { calculateMetabolism } from '../metabolic-calculator/calculate-metabolism.ts'
import type { Metabolism } from '../metabolic-calculator/metabolism.ts'
import { noRules } from '../nutrition-compiler/compiler-rules.ts'
import type { CompiledDay } from '../nutrition-compiler/day/finish-day.ts'
import { prepareWeek, type WeekProblem } from '../nutrition-compiler/week/prepare-week.ts'
import { curateRecipes } from '../recipe-curator/curate-recipes.ts'
import { restoreDays } from './restore-days.ts'

/** A stored plan with all that its intake and the catalogue make of it: what a swap starts from. */
export type OpenPlan = {
  plan: Plan
  intake: Intake
  catalogue: Catalogue
  normalized: NormalizedIntake
  metabolism: Metabolism
  problem: WeekProblem
  days: readonly CompiledDay[]
}

/**
 * Takes a stored plan apart. Throws `ChangeRefused` where the plan no longer fits the catalogue, `IntakeRefused` where its
 * intake would be refused today.
 */
export function openPlan(plan: Plan, intake: Intake, catalogue: Catalogue): OpenPlan {
  const normalized = normalizeIntake(intake, catalogue)
  const metabolism = calculateMetabolism(normalized)
  const curated = curateRecipes(normalized, catalogue)
  const problem = prepareWeek(curated, metabolism, normalized, noRules)
  const days = restoreDays(plan, problem)
  return { plan, intake, catalogue, normalized, metabolism, problem, days }
}
