import type { DayFigures } from '@zero-sum/contracts'

/** Kilocalories in a gram, by the convention of every plan (Regulation (EU) No 1169/2011, Annex XIV). */
const kcalPerGram = { protein: 4, carbohydrate: 4, fat: 9, fibre: 2 } as const

/** Where the energy comes from, in kcal. */
export function energyShares(
  figures: DayFigures,
): Record<'carbohydrate' | 'fat' | 'fibre' | 'protein', number> {
  return {
    protein: kcalPerGram.protein * figures.proteinGrams,
    carbohydrate: kcalPerGram.carbohydrate * figures.availableCarbohydrateGrams,
    fat: kcalPerGram.fat * figures.fatGrams,
    fibre: kcalPerGram.fibre * figures.fibreGrams,
  }
}
