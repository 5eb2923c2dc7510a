import type { Aisle } from '../../catalogue/food.ts'

/** What days make of each other, in the currency of `objective`. Choices of ours, set by looking at plans. */
export const weekObjective = {
  /** A main that has reached its limit for the plan: only where no other day is to be had at all. */
  wornOutMain: 1000,
  /** A breakfast or a snack past its limit. */
  wornOutLightMeal: 8,
  /** A main on the protein of the day before or after. */
  proteinOfNeighbour: 0.25,
  /** Mains of a week on one protein past `proteinLimit`, each. */
  wornOutProtein: 0.6,
  /** No fish or seafood in a week where the person eats it, half of that where it is once: dietary guidelines ask for two meals. */
  missingFish: 1.5,
  /** A nutrient of which the week brings nothing, before its own weight; linear in what is missing. */
  nutrientShortage: 9,
  /** A nutrient that should be limited at twice its limit, linear in what is over. */
  nutrientExcess: 8,
} as const

/** Mains of a week that may live on the same protein. */
export const proteinLimit = 3

/** How the person's wish for variety, 1 to 5, changes what repetition and shopping cost. */
export const varietyLevels = {
  1: { repeatedMain: 1.2, mainLimit: 4, repeatedLightMeal: 0.05, lightMealLimit: 7, shopping: 2.6 },
  2: { repeatedMain: 3, mainLimit: 3, repeatedLightMeal: 0.2, lightMealLimit: 4, shopping: 2 },
  3: { repeatedMain: 5, mainLimit: 3, repeatedLightMeal: 0.4, lightMealLimit: 3, shopping: 1.5 },
  4: { repeatedMain: 8, mainLimit: 2, repeatedLightMeal: 0.8, lightMealLimit: 2, shopping: 0.9 },
  5: { repeatedMain: 14, mainLimit: 2, repeatedLightMeal: 2, lightMealLimit: 2, shopping: 0.4 },
} as const satisfies Record<number, VarietyWeights>

export type VarietyWeights = {
  /** A main that stands in the plan already, times the square of how often. */
  repeatedMain: number
  /** How often a main may stand in a plan, unless there are so few that an even spread needs more. */
  mainLimit: number
  /** The same for breakfasts and snacks. */
  repeatedLightMeal: number
  lightMealLimit: number
  /** Multiplies `openingCost`. */
  shopping: number
}

/**
 * What one more food on the shopping list costs, by aisle: most where a rest of the pack spoils, little where a jar stands
 * in the cupboard for months.
 */
export const openingCost: Readonly<Record<Aisle, number>> = {
  vegetables: 0.22,
  fruit: 0.2,
  'meat and fish': 0.25,
  'dairy and eggs': 0.22,
  'tofu and meat-free': 0.22,
  'bread and grains': 0.18,
  'beans and tins': 0.15,
  'nuts and seeds': 0.12,
  'oils and sauces': 0.1,
  'herbs and spices': 0.08,
  'baking and sweet': 0.1,
  drinks: 0.15,
}
