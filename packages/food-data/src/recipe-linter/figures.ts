import { availableCarbohydrate, energyKcal, type FoodNutrients } from '@zero-sum/nutrition-engine'
import type { Part } from './dish.ts'

/** Grams, or milligrams where the name says so, of a nutrient in one base serving; what was not measured counts as none. */
export function totalOf(parts: readonly Part[], nutrient: keyof FoodNutrients): number {
  return parts.reduce(
    (sum, { grams, record }) => sum + ((record.per100g[nutrient] ?? 0) * grams) / 100,
    0,
  )
}

/** What one base serving gives: energy in kcal, the rest in grams. */
export type ServingFigures = {
  energyKcal: number
  proteinGrams: number
  fatGrams: number
  availableCarbohydrateGrams: number
  fibreGrams: number
}

/** The figures of one base serving, unrounded. */
export function servingFigures(parts: readonly Part[]): ServingFigures {
  const figures = {
    proteinGrams: totalOf(parts, 'proteinGrams'),
    fatGrams: totalOf(parts, 'fatGrams'),
    fibreGrams: totalOf(parts, 'fibreGrams'),
    availableCarbohydrateGrams: parts.reduce(
      (sum, { grams, record: { per100g } }) =>
        sum + (availableCarbohydrate(per100g.carbohydrateGrams, per100g.fibreGrams) * grams) / 100,
      0,
    ),
  }
  return { energyKcal: energyKcal(figures), ...figures }
}
