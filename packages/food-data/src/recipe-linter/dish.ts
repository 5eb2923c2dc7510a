import type { Food, Recipe, RecipeIngredient } from '@zero-sum/nutrition-engine'

/** An ingredient with its food beside it. */
export type Part = RecipeIngredient & { record: Food }

/** A recipe as the rules read it. Texts are in lower case, without accents and apostrophes. */
export type Dish = {
  recipe: Recipe
  parts: readonly Part[]
  /** The steps of the method, each as its sentences. */
  steps: readonly (readonly string[])[]
  /** The whole method in one line. */
  method: string
}

/** What one rule finds wrong with a dish, each fault a few words. */
export type Rule = (dish: Dish) => string[]

/** The dish of a recipe whose foods are all known; those that are not come back by their keys. */
export function dishOf(recipe: Recipe, foods: ReadonlyMap<string, Food>): Dish | string[] {
  const parts: Part[] = []
  const unknown: string[] = []
  for (const ingredient of recipe.ingredients) {
    const record = foods.get(ingredient.food)
    if (record === undefined) unknown.push(ingredient.food)
    else parts.push({ ...ingredient, record })
  }
  if (unknown.length > 0) return unknown
  const steps = recipe.method.map((step) => plainText(step).split(/(?<=[.!?])\s+/))
  return { recipe, parts, steps, method: plainText(recipe.method.join(' ')) }
}

/** Lower case, without accents and apostrophes. */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
}
