import type { MacroStyle } from '@zero-sum/contracts'
import type { Said } from '@zero-sum/contracts/said'
import { kcalPerGram } from '../quantities/energy.ts'
import { part } from '../say.ts'
import { rounded } from './explanation.ts'

/** Fat as a share of energy. Balanced and high protein lie in the acceptable 20–35 % (Institute of Medicine 2005). */
export const fatShare = {
  balanced: 0.3,
  high_protein: 0.27,
  low_carb: 0.45,
} as const satisfies Record<Exclude<MacroStyle, 'keto'>, number>

/**
 * Least fat: the lower end of the acceptable range (Institute of Medicine 2005), and 0.5 g per kg of reference weight, a
 * floor of sports practice without a primary source.
 */
export const leastFat = { shareOfEnergy: 0.2, gramsPerKg: 0.5 } as const

/** The least fat in grams for a day of this energy. */
export function leastFatGrams(dayKcal: number, referenceKg: number): number {
  return Math.max(
    (leastFat.shareOfEnergy * dayKcal) / kcalPerGram.fat,
    leastFat.gramsPerKg * referenceKg,
  )
}

/** Fat in grams a day for the styles in which carbohydrate is the remainder; on keto fat is the remainder instead. */
export function fatTarget(
  macroStyle: Exclude<MacroStyle, 'keto'>,
  goalKcal: number,
  referenceKg: number,
): { fatGrams: number; formula: Said } {
  const byShareGrams = (fatShare[macroStyle] * goalKcal) / kcalPerGram.fat
  const leastGrams = leastFatGrams(goalKcal, referenceKg)
  const byShare = part('{percent, number} % of {kcal, number} kcal ÷ 9', {
    percent: rounded(fatShare[macroStyle] * 100),
    kcal: rounded(goalKcal),
  })
  if (byShareGrams >= leastGrams) return { fatGrams: byShareGrams, formula: byShare }
  return {
    fatGrams: leastGrams,
    formula: part('at least 20 % of energy and 0.5 g/kg: {grams, number} g, more than {byShare}', {
      grams: rounded(leastGrams),
      byShare,
    }),
  }
}
