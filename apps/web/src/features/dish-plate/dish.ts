import type { PlanMeal } from '@zero-sum/contracts'
import type { Catalogue, Recipe } from '@zero-sum/nutrition-engine'

/** What a plate is painted from. `food` is a key of the catalogue. */
export type Dish = {
  id: string
  name: string
  cuisine: string
  ingredients: readonly { food: string; grams: number; prep?: string | undefined }[]
  method: readonly string[]
}

/**
 * A meal as a dish. The recipe's own amounts count where the catalogue still has it, so that a dish looks the same whatever
 * the size of the portion; otherwise what the plan says.
 */
export function dishOfMeal(
  meal: Pick<PlanMeal, 'cuisine' | 'ingredients' | 'method' | 'name' | 'recipeId'>,
  { recipeOf, foodOf }: DishFinder,
): Dish {
  const recipe = recipeOf(meal.recipeId)
  if (recipe !== undefined) return recipe
  const ingredients = meal.ingredients.map(({ ndb, food, grams, prep }) => ({
    food: foodOf(ndb) ?? food,
    grams,
    prep,
  }))
  return { ...meal, id: meal.recipeId, ingredients }
}

export type DishFinder = {
  recipeOf(id: string): Recipe | undefined
  /** A food's key by its USDA number. */
  foodOf(ndb: string): string | undefined
}

/** Finds recipes and foods of a catalogue. */
export function dishFinder({ foods, recipes }: Catalogue): DishFinder {
  const recipesById = new Map(recipes.map((recipe) => [recipe.id, recipe]))
  const keysByNdb = new Map([...foods.values()].map(({ ndb, key }) => [ndb, key]))
  return { recipeOf: (id) => recipesById.get(id), foodOf: (ndb) => keysByNdb.get(ndb) }
}
