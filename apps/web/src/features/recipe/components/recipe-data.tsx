import { recipesJsonLd } from '@zero-sum/plan-forms'
import type { ReactElement } from 'react'
import { getLanguage } from '../../../language/get-language.ts'
import { dietsOfRecipe } from '../../../server/recipes/diets-of-recipe.ts'
import { getRuntime } from '../../../server/runtime.ts'
import { recipeWords } from '../messages/index.ts'
import type { MealInPlan } from '../read-meal.ts'

/** The recipe in schema.org's words, for recipe managers that are given this page; none for what is only warmed up. */
export async function RecipeData({
  found: { stored, day, meal },
}: {
  found: MealInPlan
}): Promise<ReactElement | null> {
  if (meal.leftoverFromDay !== undefined) return null
  const { formats } = await getLanguage(recipeWords)
  const { catalogue } = getRuntime()
  const { itemListElement } = recipesJsonLd(
    { ...stored.plan, days: [{ ...day, meals: [meal] }] },
    { name: meal.name, formats, dietsOf: (recipeId) => dietsOfRecipe(catalogue, recipeId) },
  )
  const recipe = { '@context': 'https://schema.org', ...itemListElement[0]?.item }
  // A "<" in a text can't end the element.
  const json = JSON.stringify(recipe).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own, in which nothing can end the element.
  return <script dangerouslySetInnerHTML={{ __html: json }} type="application/ld+json" />
}
