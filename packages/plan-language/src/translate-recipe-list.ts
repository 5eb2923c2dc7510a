import type { Locale, RecipeList } from '@zero-sum/contracts'
import { translateDish } from './translate-words.ts'

const collator = new Intl.Collator('de')

/** The recipes to choose from, by their names in a language. */
export function translateRecipeList(list: RecipeList, locale: Locale): RecipeList {
  if (locale === 'en') return list
  return {
    ...list,
    recipes: list.recipes
      .map((recipe) => ({ ...recipe, name: translateDish(recipe.name, locale) }))
      .sort((one, other) => collator.compare(one.name, other.name)),
  }
}
