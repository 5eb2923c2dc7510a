import type { DietaryStyle, Plan } from '@zero-sum/contracts'
import type { Formats } from '@zero-sum/language'
import { createLanguage } from '../language.ts'
import { placeMeals } from '../week/find-pot.ts'
import { findRepeats } from '../week/find-repeats.ts'
import { describeRecipe } from './describe-recipe.ts'

export type RecipesJsonLdOptions = {
  /** What the list is called. */
  name: string
  formats: Formats
  /** The address of a meal's recipe; `meal` is its place on its day, from 0. Left out, recipes have no address. */
  recipeUrl?: (day: number, meal: number) => string
  /** The diets that a recipe is known to suit; none where nobody knows. */
  dietsOf?: (recipeId: string) => readonly DietaryStyle[]
}

/**
 * The recipes of a plan as a list in schema.org's words, for recipe managers and search engines. A recipe that is cooked again
 * in other amounts stands there again; one that is eaten up or cooked just the same does not.
 *
 * @param plan in the language of the formats
 */
export function recipesJsonLd(plan: Plan, options: RecipesJsonLdOptions) {
  const { name, formats, recipeUrl, dietsOf } = options
  const language = createLanguage(formats)
  const tellings = findRepeats(plan)
  const told = placeMeals(plan).filter(({ meal }) => tellings.get(meal)?.kind !== 'nothing')
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name,
    numberOfItems: told.length,
    itemListElement: told.map(({ day, at, meal }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: describeRecipe(
        meal,
        {
          ...(recipeUrl === undefined ? {} : { url: recipeUrl(day.day, at) }),
          diets: dietsOf?.(meal.recipeId) ?? [],
        },
        language,
      ),
    })),
  }
}
