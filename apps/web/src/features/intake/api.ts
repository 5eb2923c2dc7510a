import { type ListedRecipe, recipeListSchema } from '@zero-sum/contracts'
import { requestJson } from '../../lib/request-json.ts'

/** The recipes that a meal can be fixed from, by name. */
export async function fetchRecipes(signal: AbortSignal): Promise<ListedRecipe[]> {
  return (await requestJson('/api/recipes', recipeListSchema, { signal })).recipes
}
