import type { PlanDay } from '@zero-sum/contracts'
import type { Catalogue } from '../catalogue/recipe.ts'
import type { NormalizedIntake } from '../intake-normalizer/normalized-intake.ts'
import { type Check, checkOf } from './check.ts'
import { whyForbidden } from './check-ingredients.ts'

/** A main may come back this often in a plan; the compiler avoids even the first time and stops before this. */
const mostUses = 4

/**
 * No dish twice on one day, and no main dish worn out over the plan: at most four times, or, where few mains suit the
 * person, twice more than an even spread over them would need.
 */
export function checkVariety(
  days: readonly PlanDay[],
  intake: NormalizedIntake,
  catalogue: Catalogue,
): Check {
  const mains = new Map(
    catalogue.recipes
      .filter(({ kinds }) => kinds.includes('main'))
      .map((recipe) => [recipe.id, recipe]),
  )
  const suited = [...mains.values()].filter(
    (recipe) =>
      recipe.skill <= intake.cookingSkill &&
      recipe.totalMinutes <= intake.prepTimeMaxMin &&
      recipe.ingredients.every(({ food }) => {
        const record = catalogue.foods.get(food)
        return record !== undefined && whyForbidden(record, intake) === undefined
      }),
  ).length
  const uses = new Map<string, number>()
  const twiceADay: string[] = []
  for (const { day, meals } of days) {
    const seen = new Set<string>()
    for (const { recipeId, name } of meals) {
      if (seen.has(recipeId)) twiceADay.push(`Day ${day} has ${name} twice.`)
      seen.add(recipeId)
      if (mains.has(recipeId)) uses.set(recipeId, (uses.get(recipeId) ?? 0) + 1)
    }
  }
  const all = [...uses.values()].reduce((sum, count) => sum + count, 0)
  const most = Math.max(mostUses, Math.ceil(all / Math.max(1, suited)) + 2)
  const wornOut = [...uses]
    .filter(([, count]) => count > most)
    .map(([id, count]) => `${mains.get(id)?.name ?? id} stands ${count} times in the plan.`)
  return checkOf(
    'variety',
    [...twiceADay, ...wornOut],
    `${uses.size} different main dishes, ${describeUses(Math.max(0, ...uses.values()))}.`,
  )
}

function describeUses(most: number): string {
  if (most <= 1) return 'each once'
  return most === 2 ? 'none more than twice' : `none more than ${most} times`
}
