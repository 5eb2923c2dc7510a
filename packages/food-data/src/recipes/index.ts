import type { Recipe } from '@zero-sum/nutrition-engine'

/** Every recipe of the catalogue, from the files beside this one. */
export const recipes: readonly Recipe[] = []
