import type { Intake, IntakeInput, MealPlace, Plan, PlanDay, PlanMeal } from '@zero-sum/contracts'
import type { Catalogue } from '../../catalogue/recipe.ts'
import { NutritionPipelineOrchestrator } from '../../orchestrator.ts'
import { fixtureCatalogue, fixtureIntake } from '../../testing/fixture-catalogue.ts'
import { ChangeRefused } from '../change-refused.ts'

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
    if (error instanceof ChangeRefused) return error.reason
    throw error
  }
  return 'not refused'
}

/** How a change was refused. Throws where it was not. */
export async function refusedWith(work: Promise<unknown>): Promise<ChangeRefused> {
  const outcome = await work.catch((error: unknown) => error)
  if (outcome instanceof ChangeRefused) return outcome
  throw outcome instanceof Error ? outcome : new Error('It was not refused.')
}

/** A meal of a plan, by the day as the plan numbers it. Throws where there is none. */
export function mealAt(plan: Plan, { day, meal }: MealPlace): PlanMeal {
  const found = plan.days[day - 1]?.meals[meal]
  if (found === undefined) throw new Error(`There is no meal ${meal} on day ${day}.`)
  return found
}

/** The recipes of a plan by day. */
export function recipesOf(plan: Plan): string[][] {
  return plan.days.map(({ meals }) => meals.map(({ recipeId }) => recipeId))
}

/** Every place of a plan. */
export function placesIn(plan: Plan): MealPlace[] {
  return plan.days.flatMap(({ day, meals }) => meals.map((_, meal) => ({ day, meal })))
}
