import type { PlanDay } from '@zero-sum/contracts'
import type { Catalogue } from '../catalogue/recipe.ts'
import type { Liking, NormalizedIntake, Notice } from '../intake-normalizer/normalized-intake.ts'
import { fixedRecipes } from '../recipe-curator/fixed-recipes.ts'
import { capitalised, slotName } from '../words.ts'
import { knownFoods } from './known-foods.ts'

/**
 * Tells the person where a finished plan could not follow what they like: each meal with a food that they would rather
 * avoid, and each preferred food that no meal has. Read from the ingredients that will be weighed.
 */
export function likingNotices(
  days: readonly PlanDay[],
  intake: Pick<NormalizedIntake, 'avoided' | 'fixedMeals' | 'preferred'>,
  catalogue: Catalogue,
): Notice[] {
  const { avoided, preferred, fixedMeals } = intake
  if (avoided.length === 0 && preferred.length === 0) return []
  const foods = knownFoods(catalogue)
  const mealsWith = (liking: Liking): MealWith[] =>
    days.flatMap(({ weekday, meals }) => {
      const fixed = fixedRecipes(meals, weekday, fixedMeals)
      return meals.flatMap(({ slot, recipeId, ingredients }, at) =>
        ingredients.some((line) => liking.foods.has(foods(line)?.key ?? ''))
          ? [
              {
                place: `${capitalised(weekday)}’s ${slotName(slot).toLowerCase()}`,
                isFixed: fixed[at] === recipeId,
              },
            ]
          : [],
      )
    })
  return [
    ...avoided.flatMap((liking) => avoidedNotice(liking, mealsWith(liking))),
    ...preferred
      .filter((liking) => mealsWith(liking).length === 0)
      .map(({ word }) => ({
        code: 'preferred_food_missing',
        detail: `No meal of this plan has "${word}", which you like: the dishes with it did not fit your numbers, your time or the rest of the week.`,
      })),
  ]
}

type MealWith = { place: string; isFixed: boolean }

function avoidedNotice({ word }: Liking, meals: readonly MealWith[]): Notice[] {
  if (meals.length === 0) return []
  const places = meals.map(({ place, isFixed }) => (isFixed ? `${place} (you fixed it)` : place))
  const count = meals.length === 1 ? 'One meal has it' : `${meals.length} meals have it`
  const reason = meals.every(({ isFixed }) => isFixed)
    ? ''
    : ' The numbers or the variety of the week came out worse without it; swap what you do not want.'
  return [
    {
      code: 'avoided_food',
      detail: `You would rather avoid "${word}". ${count}: ${places.join(', ')}.${reason}`,
    },
  ]
}
