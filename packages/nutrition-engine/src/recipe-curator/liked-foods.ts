import type { Food } from '../catalogue/food.ts'
import { plainName } from '../catalogue/plain-name.ts'
import type { Recipe } from '../catalogue/recipe.ts'
import type { Liking, NormalizedIntake } from '../intake-normalizer/normalized-intake.ts'

/** What a recipe has of the foods that the person would rather not have, and of those that they like. */
export type LikedFoods = {
  /** Foods to be avoided, as a sentence names them; any amount counts. */
  avoided: readonly string[]
  /** Which of the person's preferred words it answers, and the foods that do, as a sentence names them. */
  preferred: readonly { liking: number; food: string }[]
}

/**
 * Prepares the look at recipes. A preferred food counts where it is more than a flavouring (chicken, not its stock), unless
 * it is nothing else in any recipe, as garlic is.
 */
export function likedFoodsOf(
  { avoided, preferred }: Pick<NormalizedIntake, 'avoided' | 'preferred'>,
  recipes: readonly Recipe[],
): (recipe: Recipe, foods: readonly Food[]) => LikedFoods {
  const flavoursCount = preferred.map((liking) => !recipes.some((recipe) => isBody(recipe, liking)))
  return (recipe, foods) => ({
    avoided: namesOf(foods.filter(({ key }) => avoided.some((liking) => liking.foods.has(key)))),
    preferred: preferred.flatMap((liking, number) => {
      const food = foods.find(
        ({ key }, at) =>
          liking.foods.has(key) &&
          (flavoursCount[number] || recipe.ingredients[at]?.role !== 'flavour'),
      )
      return food === undefined ? [] : [{ liking: number, food: plainName(food) }]
    }),
  })
}

function isBody({ ingredients }: Recipe, { foods }: Liking): boolean {
  return ingredients.some(({ food, role }) => role !== 'flavour' && foods.has(food))
}

function namesOf(foods: readonly Food[]): string[] {
  return [...new Set(foods.map(plainName))]
}
