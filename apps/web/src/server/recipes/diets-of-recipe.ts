import type { DietaryStyle } from '@zero-sum/contracts'
import { type Catalogue, listRecipes } from '@zero-sum/nutrition-engine'

const known = new WeakMap<Catalogue, ReadonlyMap<string, readonly DietaryStyle[]>>()

/** The diets that a recipe suits; none for one that the catalogue no longer has. */
export function dietsOfRecipe(catalogue: Catalogue, recipeId: string): readonly DietaryStyle[] {
  let diets = known.get(catalogue)
  if (diets === undefined) {
    diets = new Map(listRecipes(catalogue).map((recipe) => [recipe.recipeId, recipe.diets]))
    known.set(catalogue, diets)
  }
  return diets.get(recipeId) ?? []
}
