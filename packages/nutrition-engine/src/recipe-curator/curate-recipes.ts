import type { Food } from '../catalogue/food.ts'
import type { Catalogue, Recipe } from '../catalogue/recipe.ts'
import type { NormalizedIntake } from '../intake-normalizer/normalized-intake.ts'
import { judgeRecipe, type SetAsideReason } from './judge-recipe.ts'
import { layOutSlots, type Slot } from './lay-out-slots.ts'
import { type LikedFoods, likedFoodsOf } from './liked-foods.ts'
import { proteinSource } from './protein-source.ts'
import { refuseFixedMeals } from './refuse-fixed-meals.ts'

/** A recipe that this person may be served, with its foods in the order of its ingredients. */
export type Candidate = LikedFoods & {
  recipe: Recipe
  foods: readonly Food[]
  proteinSource: string
  /** Whether the person named cuisines at all, and whether this is one of them; with no wish every cuisine is. */
  hasCuisineWish: boolean
  isPreferredCuisine: boolean
  /** It takes too long or asks for too much, and is here only because the person fixed it. */
  isOnlyForFixedMeals: boolean
}

export type Curated = {
  /** The slots of every day, in order. */
  slots: readonly Slot[]
  candidates: readonly Candidate[]
  /** How many recipes were left out, by the first reason that applied. */
  setAside: Readonly<Record<SetAsideReason, number>>
}

/**
 * Chooses from the catalogue what may and should be served to a person: nothing unsafe, nothing over their time or
 * skill. Slots that no recipe suits are the compiler's to refuse; here they are only laid out. Throws `IntakeRefused` where
 * a meal that the person fixed can't be served.
 *
 * @param excludedRecipes ids that a failed check ruled out
 */
export function curateRecipes(
  intake: NormalizedIntake,
  catalogue: Catalogue,
  excludedRecipes: ReadonlySet<string> = new Set(),
): Curated {
  const slots = layOutSlots(intake.mealsPerDay, intake.snacksPerDay)
  refuseFixedMeals(intake, slots, catalogue)
  const setAside = { ingredient: 0, time: 0, skill: 0, carbohydrate: 0 }
  const candidates: Candidate[] = []
  const fixed = new Set(intake.fixedMeals.map(({ recipeId }) => recipeId))
  const likedFoods = likedFoodsOf(intake, catalogue.recipes)
  const hasCuisineWish = intake.cuisinePreferences.length > 0
  for (const recipe of catalogue.recipes) {
    if (excludedRecipes.has(recipe.id)) continue
    const foods = foodsOf(recipe, catalogue)
    const reason = judgeRecipe(recipe, foods, intake)
    const isOnlyForFixedMeals = reason !== undefined && fixed.has(recipe.id)
    if (reason !== undefined && (reason === 'ingredient' || !isOnlyForFixedMeals)) {
      setAside[reason] += 1
      continue
    }
    candidates.push({
      recipe,
      foods,
      proteinSource: proteinSource(recipe, foods),
      hasCuisineWish,
      isPreferredCuisine: !hasCuisineWish || intake.cuisinePreferences.includes(recipe.cuisine),
      isOnlyForFixedMeals,
      ...likedFoods(recipe, foods),
    })
  }
  return { slots, candidates, setAside }
}

/** The foods of a recipe in the order of its ingredients. Throws where the catalogue lacks one: the data is broken. */
export function foodsOf(recipe: Recipe, catalogue: Catalogue): Food[] {
  return recipe.ingredients.map((ingredient) => {
    const food = catalogue.foods.get(ingredient.food)
    if (food === undefined)
      throw new Error(
        `Recipe ${recipe.id} names ${ingredient.food}, which is not in the catalogue.`,
      )
    return food
  })
}
