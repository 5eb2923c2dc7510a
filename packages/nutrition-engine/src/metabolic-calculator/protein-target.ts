import type { GoalType, MacroStyle } from '@zero-sum/contracts'
import { kcalPerGram } from '../quantities/energy.ts'
import { type Adjustment, written } from './explanation.ts'

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
export type ProteinTarget = { proteinGrams: number; formula: string; adjustments: Adjustment[] }

/** Protein in grams a day, the same on every day of the plan. The share of energy wins over the grams per kg. */
export function proteinTarget(input: ProteinInput): ProteinTarget {
  const perKg = proteinGramsPerKg[input.macroStyle][input.goal]
  const leastPerKg =
    input.age >= leastProtein.olderFromAge ? leastProtein.gramsPerKgFrom65 : leastProtein.gramsPerKg
  const wishedGrams = Math.max(perKg, leastPerKg) * input.referenceKg
  const mostGrams = (mostProteinShare * input.leanestDayKcal) / kcalPerGram.protein
  if (wishedGrams <= mostGrams) {
    return {
      proteinGrams: wishedGrams,
      formula: `${perKg} g/kg × ${written(input.referenceKg, 1)} kg`,
      adjustments: [],
    }
  }
  return {
    proteinGrams: mostGrams,
    formula: `35 % of ${written(input.leanestDayKcal)} kcal ÷ 4, less than ${perKg} g/kg × ${written(input.referenceKg, 1)} kg = ${written(wishedGrams)} g`,
    adjustments: [
      {
        rule: 'protein_share_limit',
        wished: wishedGrams,
        given: mostGrams,
        detail: `${perKg} g of protein per kg would be ${written(wishedGrams)} g a day; on no day does protein give more than 35 % of the energy, so it is ${written(mostGrams)} g, ${written(mostGrams / input.referenceKg, 2)} g/kg.`,
      },
    ],
  }
}
