import type { MacroStyle } from '@zero-sum/contracts'
import type { NormalizedIntake } from '../intake-normalizer/normalized-intake.ts'

/**
 * Fibre that whole foods of each diet bring, in grams per 1,000 kcal. 14 is the adequate intake (Institute of Medicine
 * 2005); the others are what plans of such foods hold, our own expectation.
 */
export const fibreGramsPer1000Kcal = {
  omnivore: 14,
  paleo: 14,
  pescatarian: 18,
  vegetarian: 18,
  vegan: 22,
} as const satisfies Record<NormalizedIntake['diet'], number>
export const ketoFibreGramsPer1000Kcal = 8

/** Fibre is not expected to grow beyond this with energy: the adequate intake at 2,000 kcal. */
export const mostFibreGrams = 28

/** Expected fibre in grams a day. It belongs to the energy sum of a day; no plan is refused for more of it. */
export function fibreTarget(
  diet: NormalizedIntake['diet'],
  macroStyle: MacroStyle,
  goalKcal: number,
): { fibreGrams: number; gramsPer1000Kcal: number } {
  const gramsPer1000Kcal =
    macroStyle === 'keto' ? ketoFibreGramsPer1000Kcal : fibreGramsPer1000Kcal[diet]
  return {
    fibreGrams: Math.min(mostFibreGrams, (gramsPer1000Kcal * goalKcal) / 1000),
    gramsPer1000Kcal,
  }
}
