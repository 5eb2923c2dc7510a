import { type FoodRules, foodIsSafe } from '../catalogue/allergen-gate.ts'
import type { Catalogue } from '../catalogue/recipe.ts'
import { IntakeRefused } from '../refusal.ts'
import { say } from '../say.ts'
import type { LessAsked } from './ask-less.ts'

/**
 * Refuses wishes that contradict each other so plainly that no dish at all is left. Finer conflicts, between dishes and
 * numbers, are the planner's to find and to prove. Throws `IntakeRefused` with `impossible_wishes`.
 */
export function refuseEmptyMenu(
  catalogue: Catalogue,
  rules: FoodRules,
  lessAsked: readonly LessAsked[],
): void {
  if (catalogue.recipes.length === 0 || countDishes(catalogue, rules) > 0) return
  const suggestions = lessAsked.flatMap(({ wish, change, rules: loosened }) => {
    const dishes = countDishes(catalogue, loosened())
    if (dishes === 0) return []
    return [
      {
        ...say('{wish}: {dishes, plural, one {# dish} other {# dishes}} would be left.', {
          wish,
          dishes,
        }),
        change,
      },
    ]
  })
  throw new IntakeRefused(
    'impossible_wishes',
    'With this diet, these allergies and these exclusions none of our dishes is left. Allow some foods again, or choose a wider diet.',
    { reason: 'no_dish_left', suggestions },
  )
}

function countDishes({ foods, recipes }: Catalogue, rules: FoodRules): number {
  return recipes.filter((recipe) =>
    recipe.ingredients.every((ingredient) => {
      const food = foods.get(ingredient.food)
      return food !== undefined && foodIsSafe(food, rules)
    }),
  ).length
}
