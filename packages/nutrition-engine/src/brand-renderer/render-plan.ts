import { type Plan, type PlanDay, planSchema } from '@zero-sum/contracts'
import type { Catalogue } from '../catalogue/recipe.ts'
import type { NormalizedIntake } from '../intake-normalizer/normalized-intake.ts'
import type { Metabolism } from '../metabolic-calculator/metabolism.ts'
import { varietyNotices } from '../qa-validator/check-variety.ts'
import { fibreNotices } from '../qa-validator/fibre-notice.ts'
import { likingNotices } from '../qa-validator/liking-notices.ts'
import type { Validation } from '../qa-validator/validate-plan.ts'
import { groceryList } from './grocery-list.ts'
import { renderHtml } from './render-html.ts'

export type RenderedPlan = { plan: Plan; html: string }

/** Puts together the plan that everybody shares, parses it by its own contract, and writes it as a page. */
export function renderPlan(parts: {
  days: readonly PlanDay[]
  validation: Validation
  intake: NormalizedIntake
  metabolism: Metabolism
  catalogue: Catalogue
  seed: number
}): RenderedPlan {
  const { days, validation, intake, metabolism, catalogue, seed } = parts
  const plan = planSchema.parse({
    schemaVersion: 1,
    screening: intake.screening,
    notices: [
      ...intake.notices,
      ...varietyNotices(days, catalogue, intake.fixedMeals),
      ...likingNotices(days, intake, catalogue),
      ...fibreNotices(days),
    ],
    metabolic: metabolism.profile,
    days: [...days],
    groceryList: groceryList(days, catalogue),
    micronutrients: validation.micronutrients,
    notAssessed: validation.notAssessed,
    qa: validation.qa,
    catalogueVersion: catalogue.version,
    seed,
  })
  return { plan, html: renderHtml(plan) }
}
