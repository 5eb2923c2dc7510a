import type { Intake, Metabolic, Plan } from '@zero-sum/contracts'
import { renderPlan } from './brand-renderer/render-plan.ts'
import type { Catalogue } from './catalogue/recipe.ts'
import {
  aimedAt,
  askedFor,
  checksPassed,
  daysReady,
  describeCurated,
  goingThrough,
} from './describe-progress.ts'
import { normalizeIntake } from './intake-normalizer/normalize-intake.ts'
import { calculateMetabolism } from './metabolic-calculator/calculate-metabolism.ts'
import { compilePlan } from './nutrition-compiler/compile-plan.ts'
import { noRules } from './nutrition-compiler/compiler-rules.ts'
import type { AbortFlag } from './pipeline-aborted.ts'
import { rulesAfter } from './qa-validator/rules-after.ts'
import { validatePlan } from './qa-validator/validate-plan.ts'
import { type PlanFault, verifyDeliveredPlan } from './qa-validator/verify-delivered-plan.ts'
import { curateRecipes } from './recipe-curator/curate-recipes.ts'
import { createReporter, type OnProgress } from './report-progress.ts'

export type RunOptions = {
  /** Raised, the run ends with `PipelineAborted` before its next step. */
  signal?: AbortFlag
  /** 0 to 2³² − 1; goes before the intake's own. One of the two there must be. */
  seed?: number
}

export type PipelineResult = {
  plan: Plan
  deliverables: { metabolicProfile: Metabolic; html: string }
}

/** The six agents, one after the other. It keeps nothing between runs: same intake, seed and catalogue, same bytes. */
export class NutritionPipelineOrchestrator {
  readonly #catalogue: Catalogue

  constructor({ catalogue }: { catalogue: Catalogue }) {
    this.#catalogue = catalogue
  }

  /**
   * Makes a plan. Throws `IntakeRefused` where none can or should be made, `PipelineAborted` when called off, and a plain
   * `Error` where the fault is ours.
   */
  async run(
    intake: Intake,
    onProgress: OnProgress,
    options: RunOptions = {},
  ): Promise<PipelineResult> {
    const catalogue = this.#catalogue
    const seed = seedOf(intake, options)
    const report = createReporter(onProgress, options.signal)

    await report({ agent: 1, done: 0, says: 'Reading what you told us' })
    const normalized = normalizeIntake(intake, catalogue)
    await report({ agent: 1, done: 1, says: askedFor(normalized) })

    await report({ agent: 2, done: 0, says: 'Working out your energy and macronutrients' })
    const metabolism = calculateMetabolism(normalized)
    await report({ agent: 2, done: 1, says: aimedAt(metabolism.profile) })

    for (let round = 0, rules = noRules; ; round++) {
      await report({ agent: 3, done: 0, says: goingThrough(catalogue) })
      const curated = curateRecipes(normalized, catalogue, rules.excludedRecipes)
      await report({ agent: 3, done: 1, ...describeCurated(curated, catalogue) })

      await report({ agent: 4, done: 0, says: 'Choosing dishes and weighing them' })
      const days = await compilePlan({
        intake,
        normalized,
        metabolism,
        curated,
        catalogue,
        rules,
        seed,
        round,
        report,
        flag: options.signal,
      })
      await report({ agent: 4, done: 1, day: days.length, says: daysReady(days.length) })

      await report({ agent: 5, done: 0, says: 'Checking every gram and every word again' })
      const validation = validatePlan(days, normalized, metabolism, catalogue)
      if (validation.qa.status === 'failed') {
        rules = rulesAfter(validation, rules, round)
        continue
      }
      await report({ agent: 5, done: 1, says: checksPassed(validation.checks.length) })

      await report({ agent: 6, done: 0, says: 'Writing the plan and its shopping list' })
      const rendered = renderPlan({
        days,
        validation,
        intake: normalized,
        metabolism,
        catalogue,
        seed,
      })
      refuseFaults(verifyDeliveredPlan(rendered.plan, intake, catalogue))
      await report({ agent: 6, done: 1, says: 'Your plan is ready' })
      return {
        plan: rendered.plan,
        deliverables: { metabolicProfile: metabolism.profile, html: rendered.html },
      }
    }
  }
}

function seedOf(intake: Intake, options: RunOptions): number {
  const seed = options.seed ?? intake.seed
  if (seed === undefined || !Number.isInteger(seed) || seed < 0 || seed > 0xffff_ffff)
    throw new RangeError('Give a seed from 0 to 4294967295, with the intake or beside it.')
  return seed
}

/** The last look at what is about to leave: a fault that the checks before missed is ours. */
function refuseFaults([fault]: readonly PlanFault[]): void {
  if (fault !== undefined)
    throw new Error(`The finished plan fails ${fault.check}: ${fault.detail}`)
}
