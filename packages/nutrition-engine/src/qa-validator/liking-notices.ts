import type { PlanDay } from '@zero-sum/contracts'
import type { SaidWord } from '@zero-sum/contracts/said'
import type { Catalogue } from '../catalogue/recipe.ts'
import type { Liking, NormalizedIntake, Notice } from '../intake-normalizer/normalized-intake.ts'
import { fixedRecipes } from '../recipe-curator/fixed-recipes.ts'
import { listOf, part, say, sentences, wordOf } from '../say.ts'
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
                place: { weekday: wordOf('weekday', weekday), meal: wordOf('slot', slot) },
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
        ...say(
          'No meal of this plan has "{word}", which you like: the dishes with it did not fit your numbers, your time or the rest of the week.',
          { word },
        ),
      })),
  ]
}

type MealWith = { place: { weekday: SaidWord; meal: SaidWord }; isFixed: boolean }

function avoidedNotice({ word }: Liking, meals: readonly MealWith[]): Notice[] {
  if (meals.length === 0) return []
  const places = listOf(
    meals.map(({ place, isFixed }) =>
      isFixed
        ? part('{weekday}’s {meal} (you fixed it)', place)
        : part('{weekday}’s {meal}', place),
    ),
    'comma',
  )
  const found = say(
    'You would rather avoid "{word}". {meals, plural, one {One meal has it} other {# meals have it}}: {places}.',
    { word, meals: meals.length, places },
  )
  return [
    {
      code: 'avoided_food',
      ...(meals.every(({ isFixed }) => isFixed)
        ? found
        : sentences([
            found,
            say(
              'The numbers or the variety of the week came out worse without it; swap what you do not want.',
              {},
            ),
          ])),
    },
  ]
}
