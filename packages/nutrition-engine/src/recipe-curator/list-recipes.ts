import { allergens, dietaryStyles, type ListedRecipe } from '@zero-sum/contracts'
import { dietAllows } from '../catalogue/diets.ts'
import type { Food } from '../catalogue/food.ts'
import type { Catalogue, Recipe } from '../catalogue/recipe.ts'
import { foodsOf } from './curate-recipes.ts'
import { carbohydrateShare, ketoCarbohydrateShare, waitingMinutes } from './judge-recipe.ts'
import { layOutSlots } from './lay-out-slots.ts'

/** Every slot that a day can have, each once: the fullest day has all of them. */
const everySlot = layOutSlots(6, 1)

/** The recipes of a catalogue by name, each with what decides whether a person may fix it somewhere. */
export function listRecipes(catalogue: Catalogue): ListedRecipe[] {
  return catalogue.recipes
    .map((recipe) => listRecipe(recipe, foodsOf(recipe, catalogue)))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

function listRecipe(recipe: Recipe, foods: readonly Food[]): ListedRecipe {
  const contained = containedIn(foods)
  const traces = new Set(foods.flatMap((food) => food.allergens?.mayContain ?? []))
  return {
    recipeId: recipe.id,
    name: recipe.name,
    slots: everySlot
      .filter(({ kinds }) => kinds.some((kind) => recipe.kinds.includes(kind)))
      .map(({ slot }) => slot),
    minutes: waitingMinutes(recipe),
    diets: dietaryStyles.filter((style) =>
      style === 'keto'
        ? carbohydrateShare(recipe, foods) <= ketoCarbohydrateShare
        : foods.every((food) => dietAllows(style, food)),
    ),
    allergens: allergens.filter((allergen) => contained.has(allergen)),
    traces: allergens.filter((allergen) => traces.has(allergen) && !contained.has(allergen)),
  }
}

/** What nobody has recorded may hold anything. */
function containedIn(foods: readonly Food[]): ReadonlySet<string> {
  if (foods.some((food) => food.allergens === null)) return new Set(allergens)
  return new Set(foods.flatMap((food) => food.allergens?.contains ?? []))
}
