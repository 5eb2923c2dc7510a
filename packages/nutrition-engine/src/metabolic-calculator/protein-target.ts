import type { GoalType, MacroStyle } from '@zero-sum/contracts'
import type { Said } from '@zero-sum/contracts/said'
import { kcalPerGram } from '../quantities/energy.ts'
import { part, say } from '../say.ts'
import { type Adjustment, rounded } from './explanation.ts'

/**
 * Protein in grams per kg of reference weight. Within 1.4–2.0 g/kg of Jäger et al., J Int Soc Sports Nutr 2017;14:20,
 * higher in a deficit (Thomas, Erdman & Burke, Med Sci Sports Exerc 2016;48:543–568). Where a value stands in those
 * ranges is our choice.
 */
export const proteinGramsPerKg = {
  balanced: { cut: 1.8, maintain: 1.4, bulk: 1.6 },
  high_protein: { cut: 2.2, maintain: 2.0, bulk: 2.0 },
  low_carb: { cut: 1.8, maintain: 1.6, bulk: 1.8 },
  keto: { cut: 1.6, maintain: 1.6, bulk: 1.6 },
} as const satisfies Record<MacroStyle, Record<GoalType, number>>

/** Least protein in g/kg: the RDA (Institute of Medicine 2005), and from 65 years PROT-AGE (Bauer et al. 2013). */
export const leastProtein = { gramsPerKg: 0.8, gramsPerKgFrom65: 1.0, olderFromAge: 65 } as const

/** Most protein as a share of energy: upper end of the acceptable range for adults, Institute of Medicine 2005. */
export const mostProteinShare = 0.35

export type ProteinInput = {
  macroStyle: MacroStyle
  goal: GoalType
  age: number
  referenceKg: number
  /** The energy of the leanest day that the share must hold on. */
  leanestDayKcal: number
}
export type ProteinTarget = { proteinGrams: number; formula: Said; adjustments: Adjustment[] }

/** Protein in grams a day, the same on every day of the plan. The share of energy wins over the grams per kg. */
export function proteinTarget(input: ProteinInput): ProteinTarget {
  const perKg = proteinGramsPerKg[input.macroStyle][input.goal]
  const leastPerKg =
    input.age >= leastProtein.olderFromAge ? leastProtein.gramsPerKgFrom65 : leastProtein.gramsPerKg
  const wishedGrams = Math.max(perKg, leastPerKg) * input.referenceKg
  const mostGrams = (mostProteinShare * input.leanestDayKcal) / kcalPerGram.protein
  const referenceKg = rounded(input.referenceKg, 1)
  if (wishedGrams <= mostGrams) {
    return {
      proteinGrams: wishedGrams,
      formula: part('{perKg, number} g/kg × {referenceKg, number} kg', { perKg, referenceKg }),
      adjustments: [],
    }
  }
  return {
    proteinGrams: mostGrams,
    formula: part(
      '35 % of {kcal, number} kcal ÷ 4, less than {perKg, number} g/kg × {referenceKg, number} kg = {wished, number} g',
      { kcal: rounded(input.leanestDayKcal), perKg, referenceKg, wished: rounded(wishedGrams) },
    ),
    adjustments: [
      {
        rule: 'protein_share_limit',
        wished: wishedGrams,
        given: mostGrams,
        ...say(
          '{perKg, number} g of protein per kg would be {wished, number} g a day; on no day does protein give more than 35 % of the energy, so it is {given, number} g, {givenPerKg, number} g/kg.',
          {
            perKg,
            wished: rounded(wishedGrams),
            given: rounded(mostGrams),
            givenPerKg: rounded(mostGrams / input.referenceKg, 2),
          },
        ),
      },
    ],
  }
}
