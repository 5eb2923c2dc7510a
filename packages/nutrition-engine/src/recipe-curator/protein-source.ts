import type { Food, FoodTrait } from '../catalogue/food.ts'
import type { Recipe } from '../catalogue/recipe.ts'

/** Traits that name a protein by themselves; what has none of them (lentils, nuts) goes by its own key, but for soya. */
const families: readonly FoodTrait[] = ['fish', 'seafood', 'poultry', 'pork', 'red_meat', 'egg']

/**
 * What mainly feeds the protein of a dish: a family ("poultry", "fish", "soya") or a food ("lentils-red-dry"). Two dishes of the
 * same source on one day read as the same meal twice.
 */
export function proteinSource(recipe: Recipe, foods: readonly Food[]): string {
  let most = 0
  let source: Food | undefined
  for (const [index, food] of foods.entries()) {
    const proteinGrams = (food.per100g.proteinGrams * (recipe.ingredients[index]?.grams ?? 0)) / 100
    if (proteinGrams <= most) continue
    most = proteinGrams
    source = food
  }
  if (source === undefined) return 'none'
  const { key, traits, allergens } = source
  const family = families.find((one) => traits.includes(one))
  return family ?? (allergens?.contains.includes('soy') ? 'soya' : key)
}
