import type { DayFigures, PlanIngredient } from '@zero-sum/contracts'
import type { KnownFoods } from './known-foods.ts'

/** The figures of a list of ingredients, and USDA's own energy of it. */
export type Recomputed = DayFigures & { usdaEnergyKcal: number }

/**
 * The figures of weighed ingredients, straight from USDA's in 100 g. Written apart from the code that made the plan and
 * sharing nothing with it, so that a fault there can't hide here. Energy: 4 P + 4 (C − fibre) + 9 F + 2 fibre
 * (Regulation (EU) No 1169/2011, Annex XIV). Lines that name no known food add nothing; another check reports them.
 */
export function recompute(ingredients: readonly PlanIngredient[], foods: KnownFoods): Recomputed {
  const sum = {
    energyKcal: 0,
    proteinGrams: 0,
    fatGrams: 0,
    availableCarbohydrateGrams: 0,
    fibreGrams: 0,
    usdaEnergyKcal: 0,
  }
  for (const line of ingredients) {
    const per100g = foods(line)?.per100g
    if (per100g === undefined) continue
    const hundreds = line.grams / 100
    const protein = hundreds * per100g.proteinGrams
    const fat = hundreds * per100g.fatGrams
    const fibre = hundreds * per100g.fibreGrams
    const carbohydrate = Math.max(0, hundreds * (per100g.carbohydrateGrams - per100g.fibreGrams))
    sum.proteinGrams += protein
    sum.fatGrams += fat
    sum.fibreGrams += fibre
    sum.availableCarbohydrateGrams += carbohydrate
    sum.energyKcal += protein * 4 + carbohydrate * 4 + fat * 9 + fibre * 2
    sum.usdaEnergyKcal += hundreds * per100g.energyKcal
  }
  return sum
}
