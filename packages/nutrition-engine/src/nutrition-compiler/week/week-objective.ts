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
  wornOutProtein: 1,
  /** No fish or seafood in a week where the person eats it, half of that where it is once: dietary guidelines ask for two meals. */
  missingFish: 4,
  /** A food that has to be bought in another shop, whatever the wish for variety; added to the cost of its purchase. */
  hardToFind: 1.5,
  /** Each main of meat or fish that a plan has less than somebody expects who eats everything. */
  missingMeat: 2,
  /** Each day with a food that the person likes which a plan has less than `preferredDays` ask for. */
  missingPreferred: 5,
  /** Each day without it beyond those. */
  furtherPreferred: 0.4,
  /** Each dish that a plan has less than `fewestDishes` ask for. */
  missingDish: 3,
  /** A nutrient of which the week brings nothing, before its own weight; linear in what is missing. */
  nutrientShortage: 18,
  /** A nutrient that should be limited at twice its limit, linear in what is over. */
  nutrientExcess: 8,
} as const

/** Different dishes in a week of four meals and snacks a day below which it is monotonous; in proportion for others. Ours. */
export const fewestDishes = { dishes: 12, meals: 28 } as const

/**
 * Days of a week on which a food that the person likes should stand, and the share of all meals that all such foods
 * together may ask for. Ours: often, and not at every meal.
 */
export const preferredDays = { aWeek: 4, shareOfMeals: 0.5 } as const

/** Protein sources that count as fish. */
export const fromTheSea: readonly string[] = ['fish', 'seafood']

/** Protein sources that somebody expects who chose no diet without them. */
export const fromAnimals: readonly string[] = ['poultry', 'pork', 'red_meat', ...fromTheSea]

/** The share of mains in which they are expected. Ours. */
export const meatShare = 0.5

/** Meals of fish a week that dietary guidelines ask for (Dietary Guidelines for Americans 2020–2025: 8 ounces). */
export const fishMeals = 2

/** Mains of a week that may live on the same protein. */
export const proteinLimit = 3

/** How the person's wish for variety, 1 to 5, changes what repetition and shopping cost. */
export const varietyLevels = {
  1: { repeatedMain: 3, mainLimit: 3, repeatedLightMeal: 0.1, lightMealLimit: 4, shopping: 2.6 },
  2: { repeatedMain: 5, mainLimit: 3, repeatedLightMeal: 0.2, lightMealLimit: 4, shopping: 2 },
  3: { repeatedMain: 8, mainLimit: 3, repeatedLightMeal: 0.4, lightMealLimit: 3, shopping: 1.5 },
  4: { repeatedMain: 11, mainLimit: 2, repeatedLightMeal: 1.5, lightMealLimit: 2, shopping: 0.9 },
  5: { repeatedMain: 14, mainLimit: 2, repeatedLightMeal: 5, lightMealLimit: 2, shopping: 0.4 },
} as const satisfies Record<number, VarietyWeights>

export type VarietyWeights = {
  /** A main that stands in the plan already, times the square of how often. */
  repeatedMain: number
  /** How often a main may stand in a plan, unless there are so few that an even spread needs more. */
  mainLimit: number
  /** The same for breakfasts and snacks. */
  repeatedLightMeal: number
  lightMealLimit: number
  /** Multiplies the cost of `purchases`. */
  shopping: number
}

/** What one more food on the shopping list means, by aisle. */
export type Purchase = {
  /** What it costs to buy it at all, before the person's wish for variety. */
  cost: number
  /** The pack in which it is sold where no whole piece says so, g. */
  packGrams: number
  /** How much of what is left in an opened pack is likely to be thrown away, 0 to 1. */
  spoils: number
}

/**
 * Ours: most where a rest of the pack spoils, little where a jar stands in the cupboard for months. Pack sizes are those
 * of common retail packs.
 */
export const purchases: Readonly<Record<Aisle, Purchase>> = {
  vegetables: { cost: 0.22, packGrams: 200, spoils: 0.8 },
  fruit: { cost: 0.2, packGrams: 150, spoils: 0.8 },
  'meat and fish': { cost: 0.25, packGrams: 125, spoils: 0.3 },
  'dairy and eggs': { cost: 0.22, packGrams: 200, spoils: 0.8 },
  'tofu and meat-free': { cost: 0.22, packGrams: 280, spoils: 0.8 },
  'bread and grains': { cost: 0.18, packGrams: 500, spoils: 0.2 },
  'beans and tins': { cost: 0.15, packGrams: 240, spoils: 0.6 },
  'nuts and seeds': { cost: 0.12, packGrams: 100, spoils: 0 },
  'oils and sauces': { cost: 0.1, packGrams: 250, spoils: 0 },
  'herbs and spices': { cost: 0.08, packGrams: 30, spoils: 0.2 },
  'baking and sweet': { cost: 0.1, packGrams: 250, spoils: 0 },
  drinks: { cost: 0.15, packGrams: 1000, spoils: 0.3 },
}

/** The part of the cost of a food that comes with buying it at all; the rest comes with what is left of it. */
export const boughtShare = 0.6
