import type { DayFigures } from '@zero-sum/contracts'
import type { Food } from '../catalogue/food.ts'
import { availableCarbohydrate, energyKcal } from './energy.ts'

/** What an amount of food gives: the five figures of a day and USDA's own energy beside them. */
export type FoodFigures = DayFigures & { usdaEnergyKcal: number }

/**
 * The figures of an amount of food, unrounded.
 *
 * @param grams edible grams, at least 0
 */
export function foodFigures(food: Food, grams: number): FoodFigures {
  const { per100g } = food
  const share = grams / 100
  const figures = {
    proteinGrams: per100g.proteinGrams * share,
    fatGrams: per100g.fatGrams * share,
    availableCarbohydrateGrams:
      availableCarbohydrate(per100g.carbohydrateGrams, per100g.fibreGrams) * share,
    fibreGrams: per100g.fibreGrams * share,
  }
  return {
    energyKcal: energyKcal(figures),
    ...figures,
    usdaEnergyKcal: per100g.energyKcal * share,
  }
}
