import type { GroceryItem, Plan, PlanDay, PlanMeal } from '@zero-sum/contracts'
import type { Catalogue, Recipe } from '../catalogue/recipe.ts'
import type { NormalizedIntake } from '../intake-normalizer/normalized-intake.ts'
import { listOf, part, wordOf } from '../say.ts'
import { allergenWords } from './allergen-words.ts'
import { type Check, checkOf } from './check.ts'
import { dietWords } from './diet-words.ts'
import { plainWords } from './plain-words.ts'
import { type MealTexts, scanWords } from './scan-words.ts'

/** Every word that may not stand in a person's plan: of allergens, of the diet, and their own; of those who eat along too. */
export function forbiddenWordsOf(intake: NormalizedIntake): ReadonlySet<string> {
  const words = [
    ...allergenWords(intake.allergens),
    ...dietWords(intake.diet),
    ...intake.eaters.flatMap(({ diet, allergens }) => [
      ...dietWords(diet),
      ...allergenWords(allergens),
    ]),
    ...intake.forbiddenWords,
  ]
  return new Set(words.map((word) => plainWords(word).trim()))
}

/**
 * Reads the text of the plan as a person would: names, ingredients, methods and reasons. The second of the two paths to
 * the same question; it knows nothing of food records. The remedy names every recipe of the catalogue that would trip it
 * again, so that one more try is enough.
 */
export function checkWords(
  days: readonly PlanDay[],
  intake: NormalizedIntake,
  catalogue: Catalogue,
): Check {
  const forbidden = forbiddenWordsOf(intake)
  const breaches = days.flatMap(({ day, meals }) =>
    meals.flatMap((meal) => {
      const found = scanWords(textsOf(meal), forbidden)
      return found.length === 0
        ? []
        : [
            part('Day {day, number}: {dish} speaks of {words}.', {
              day,
              dish: wordOf('dish', meal.name),
              words: listOf(found, 'comma'),
            }),
          ]
    }),
  )
  if (breaches.length === 0)
    return checkOf('words', [], { detail: 'No text of the plan names what is left out.' })
  const excludedRecipes = catalogue.recipes
    .filter((recipe) => scanWords(textsOfRecipe(recipe, catalogue), forbidden).length > 0)
    .map(({ id }) => id)
  return checkOf('words', breaches, { detail: '' }, { excludedRecipes })
}

/** The same for a shopping list, line by line. */
export function checkGroceryWords(list: readonly GroceryItem[], intake: NormalizedIntake): Check {
  const forbidden = forbiddenWordsOf(intake)
  const breaches = list.flatMap(({ food, household }) => {
    const found = scanWords({ ingredients: [food], name: household, texts: [] }, forbidden)
    return found.length === 0
      ? []
      : [
          part('The shopping list holds {food} ({words}).', {
            food: wordOf('food', food),
            words: listOf(found, 'comma'),
          }),
        ]
  })
  return checkOf('grocery words', breaches, {
    detail: 'No line of the shopping list names what is left out.',
  })
}

/**
 * The same for what the plan says beside its days: advice, checks, adjustments. The notices are not read: they answer the
 * person about these very words.
 */
export function checkSentences(
  { micronutrients, qa, metabolic }: Pick<Plan, 'metabolic' | 'micronutrients' | 'qa'>,
  intake: NormalizedIntake,
): Check {
  const forbidden = forbiddenWordsOf(intake)
  const sentences = [
    ...micronutrients.flatMap(({ advice }) => advice ?? []),
    ...qa.checks.map(({ detail }) => detail),
    ...metabolic.adjustments.map(({ detail }) => detail),
  ]
  const breaches = sentences.flatMap((sentence) => {
    const found = scanWords({ ingredients: [], name: '', texts: [sentence] }, forbidden)
    return found.length === 0
      ? []
      : [part('“{sentence}” speaks of {words}.', { sentence, words: listOf(found, 'comma') })]
  })
  return checkOf('sentences', breaches, {
    detail: 'Nothing said about the plan names what is left out.',
  })
}

function textsOf({ name, method, why, ingredients }: PlanMeal): MealTexts {
  return {
    ingredients: ingredients.map(({ food }) => food),
    name,
    texts: [
      why,
      ...method,
      ...ingredients.flatMap(({ household, prep }) => [household, prep ?? '']),
    ],
  }
}

function textsOfRecipe(recipe: Recipe, catalogue: Catalogue): MealTexts {
  return {
    ingredients: recipe.ingredients.map(({ food }) => catalogue.foods.get(food)?.name ?? food),
    name: recipe.name,
    texts: [...recipe.method, ...recipe.ingredients.map(({ prep }) => prep ?? '')],
  }
}
