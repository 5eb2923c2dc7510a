/** What the energy of a food or a day is made of, in grams. */
export type EnergyParts = {
  proteinGrams: number
  fatGrams: number
  availableCarbohydrateGrams: number
  fibreGrams: number
}

/**
 * Energy conversion factors in kcal per gram: Regulation (EU) No 1169/2011, Annex XIV. Carbohydrate is the available
 * part, so fibre is counted once, at 2 kcal.
 */
export const kcalPerGram = { protein: 4, availableCarbohydrate: 4, fat: 9, fibre: 2 } as const

/**
 * Energy in kcal by the one convention used for targets and for totals alike:
 * 4 × protein + 4 × available carbohydrate + 9 × fat + 2 × fibre (Regulation (EU) No 1169/2011, Annex XIV).
 */
export function energyKcal(parts: EnergyParts): number {
  return (
    kcalPerGram.protein * parts.proteinGrams +
    kcalPerGram.availableCarbohydrate * parts.availableCarbohydrateGrams +
    kcalPerGram.fat * parts.fatGrams +
    kcalPerGram.fibre * parts.fibreGrams
  )
}

/**
 * Available carbohydrate in grams from USDA's total "by difference", which includes fibre. Never below zero: the two
 * figures are measured apart, so fibre can exceed carbohydrate by a rounding.
 */
export function availableCarbohydrate(carbohydrateGrams: number, fibreGrams: number): number {
  return Math.max(0, carbohydrateGrams - fibreGrams)
}
