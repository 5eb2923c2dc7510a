import type { Intake, IntakeInput, Plan, PlanDay, PlanMeal } from '@zero-sum/contracts'
import type { Catalogue } from '../../catalogue/recipe.ts'
import { NutritionPipelineOrchestrator } from '../../orchestrator.ts'
import { fixtureCatalogue, fixtureIntake } from '../../testing/fixture-catalogue.ts'
import { SwapRefused } from '../swap-refused.ts'

/** A plan with what it was made from, as a swap starts from it. */
export type StoredPlan = { plan: Plan; intake: Intake; catalogue: Catalogue }

/** The fixture dishes; mains that take more than 20 minutes may be cooked for days. */
export const potCatalogue: Catalogue = {
  ...fixtureCatalogue,
  recipes: fixtureCatalogue.recipes.map((recipe) =>
    recipe.kinds.includes('main') && recipe.totalMinutes > 20
      ? { ...recipe, batchable: true }
      : recipe,
  ),
}

/** Makes a plan by the whole pipeline. */
export async function storedPlan(
  different: Partial<IntakeInput> = {},
  catalogue: Catalogue = fixtureCatalogue,
): Promise<StoredPlan> {
  const intake = fixtureIntake({ planDurationDays: 3, leftovers: 'none', ...different })
  const orchestrator = new NutritionPipelineOrchestrator({ catalogue })
  const { plan } = await orchestrator.run(intake, () => {}, { seed: 3 })
  return { plan, intake, catalogue }
}

/** A meal without the sentence on why it stands there: that tells what it shares with the rest of the week. */
export function withoutWhy({
  why: _,
  said: __,
  ...meal
}: PlanMeal): Omit<PlanMeal, 'said' | 'why'> {
  return meal
}

/** The bytes of a day, but for those sentences. */
export function bytesOf({ meals, ...day }: PlanDay): string {
  return JSON.stringify({ ...day, meals: meals.map(withoutWhy) })
}

/** Why a swap was refused, or that it was not. */
export function refusalOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof SwapRefused) return error.reason
    throw error
  }
  return 'not refused'
}
