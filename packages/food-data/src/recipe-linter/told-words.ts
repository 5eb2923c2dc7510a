import { allergens, type DietaryStyle, dietaryStyles } from '@zero-sum/contracts'
import {
  allergenWords,
  dietAllows,
  dietWords,
  plainWords,
  scanWords,
} from '@zero-sum/nutrition-engine'
import type { Dish, Rule } from './dish.ts'

function textsOf({ recipe, parts }: Dish) {
  return {
    ingredients: parts.map(({ record }) => record.name),
    name: recipe.name,
    texts: [...recipe.method, ...parts.map(({ prep }) => prep ?? '')],
  }
}

function spoken(dish: Dish, words: readonly string[]): string[] {
  return scanWords(textsOf(dish), new Set(words.map((word) => plainWords(word).trim())))
}

/**
 * A word that gives an allergen away stands in the texts only where an ingredient's record holds that allergen. The words
 * are those by which a finished plan is read: a recipe that breaks this is offered to people and then always taken back.
 */
export const lintAllergenWords: Rule = (dish) => {
  const contained = new Set(dish.parts.flatMap(({ record }) => record.allergens?.contains ?? []))
  return allergens
    .filter((allergen) => !contained.has(allergen))
    .flatMap((allergen) =>
      spoken(dish, allergenWords(new Set([allergen]))).map(
        (word) => `says ${word}, but no record holds ${allergen}`,
      ),
    )
}

/** The texts of a dish that a diet allows hold no word that the diet forbids. */
export const lintDietWords: Rule = (dish) =>
  dietaryStyles
    .filter((style): style is Exclude<DietaryStyle, 'keto'> => style !== 'keto')
    .filter((diet) => dish.parts.every(({ record }) => dietAllows(diet, record)))
    .flatMap((diet) => spoken(dish, dietWords(diet)).map((word) => `says ${word} to a ${diet}`))
