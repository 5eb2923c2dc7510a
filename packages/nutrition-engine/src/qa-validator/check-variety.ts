import type { PlanDay } from '@zero-sum/contracts'
import type { Said } from '@zero-sum/contracts/said'
import type { Catalogue } from '../catalogue/recipe.ts'
import type { NormalizedIntake, Notice } from '../intake-normalizer/normalized-intake.ts'
import { fixedRecipes } from '../recipe-curator/fixed-recipes.ts'
import { part, say, wordOf } from '../say.ts'
import { type Check, checkOf } from './check.ts'

/** A main that stands in a plan more often than this is worth a word to the person. */
const usesWithoutNotice = 3

/**
 * No dish twice on one day. How often a main comes back over the days is said, not judged: the compiler avoids it as far
 * as the person's wishes leave dishes, and few of them are no reason to have no plan.
 */
export function checkVariety(days: readonly PlanDay[], catalogue: Catalogue): Check {
  const breaches = days.flatMap(({ day, meals }) =>
    meals
      .filter(({ recipeId }, at) => meals.findIndex((meal) => meal.recipeId === recipeId) < at)
      .map(({ name }) =>
        part('Day {day, number} has {dish} twice.', { day, dish: wordOf('dish', name) }),
      ),
  )
  const uses = mainUses(days, catalogue)
  const most = Math.max(0, ...uses.values())
  return checkOf(
    'variety',
    breaches,
    say('{dishes, number} different main dishes, {uses}.', {
      dishes: uses.size,
      uses: usesOf(most),
    }),
  )
}

/** Tells the person about mains that come back often, so that the repetition is no surprise. What they fixed is none. */
export function varietyNotices(
  days: readonly PlanDay[],
  catalogue: Catalogue,
  fixedMeals: NormalizedIntake['fixedMeals'],
): Notice[] {
  return [
    ...mainUses(
      days.map((day) => withoutFixed(day, fixedMeals)),
      catalogue,
    ),
  ]
    .filter(([, uses]) => uses > usesWithoutNotice)
    .map(([name, uses]) => ({
      code: 'repeated_dish',
      ...say(
        '{dish} stands {uses, number} times in this plan: few of our recipes meet all of your wishes and numbers.',
        { dish: wordOf('dish', name), uses },
      ),
    }))
}

function withoutFixed(day: PlanDay, fixedMeals: NormalizedIntake['fixedMeals']): PlanDay {
  const fixed = fixedRecipes(day.meals, day.weekday, fixedMeals)
  return { ...day, meals: day.meals.filter(({ recipeId }, at) => fixed[at] !== recipeId) }
}

/** How often each main dish is cooked in the plan, by its name. */
function mainUses(days: readonly PlanDay[], catalogue: Catalogue): ReadonlyMap<string, number> {
  const mains = new Set(
    catalogue.recipes.filter(({ kinds }) => kinds.includes('main')).map(({ id }) => id),
  )
  const uses = new Map<string, number>()
  for (const { meals } of days)
    for (const { recipeId, name, leftoverFromDay } of meals)
      if (mains.has(recipeId) && leftoverFromDay === undefined)
        uses.set(name, (uses.get(name) ?? 0) + 1)
  return uses
}

function usesOf(most: number): Said {
  return part(
    '{most, plural, =0 {each once} =1 {each once} =2 {none more than twice} other {none more than # times}}',
    { most },
  )
}
