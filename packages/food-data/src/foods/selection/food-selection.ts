import type { Food, HouseholdMeasure } from '@zero-sum/nutrition-engine'

/**
 * What a person decides about a food; the rest is derived from USDA SR28 by its number. `words` are those by which people
 * name this food; words that follow from its traits and allergens ("meat", "gluten") are added when it is loaded.
 */
export type FoodSelection = Omit<Food, 'isHardToFind' | 'per100g' | 'refusePercent' | 'soldAs'> & {
  /** SR28's refuse is shell, bone or trimming that shops have already taken off, so nothing of what is bought is thrown away. */
  soldTrimmed?: true
}

/** A household amount; grams are SR28's own weight of that measure unless the food is counted in an everyday size. */
export function measure(unit: string, plural: string, grams: number): HouseholdMeasure {
  return { unit, plural, grams }
}
