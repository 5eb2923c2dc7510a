import type { Intake } from '@zero-sum/contracts'
import { referenceKg } from './body.ts'

/** Either of two fields asks for keto. */
export function isKeto({ dietaryStyle, macroStyle }: Intake): boolean {
  return dietaryStyle === 'keto' || macroStyle === 'keto'
}

const proteinPerKg = {
  balanced: { cut: 1.8, maintain: 1.4, bulk: 1.6 },
  high_protein: { cut: 2.2, maintain: 2, bulk: 2 },
  low_carb: { cut: 1.8, maintain: 1.6, bulk: 1.8 },
  keto: { cut: 1.6, maintain: 1.6, bulk: 1.6 },
} as const

const fatShare = { balanced: 0.3, high_protein: 0.27, low_carb: 0.45 } as const

const fibrePer1000 = {
  omnivore: 14,
  paleo: 14,
  pescatarian: 18,
  vegetarian: 18,
  vegan: 22,
  keto: 8,
} as const

/** Protein in g a day; `leanestKcal` is the energy of the leanest day, on which it is at most 35 %. */
export function proteinGrams(person: Intake, leanestKcal: number): number {
  const style = isKeto(person) ? 'keto' : person.macroStyle
  const least = person.age >= 65 ? 1 : 0.8
  const perKg = Math.max(proteinPerKg[style][person.goal.type], least)
  return Math.min(perKg * referenceKg(person), (0.35 * leanestKcal) / 4)
}

/** Fibre to be expected, g a day. */
export function fibreGrams(person: Intake, kcal: number): number {
  return Math.min(28, (kcal / 1_000) * fibrePer1000[isKeto(person) ? 'keto' : person.dietaryStyle])
}

/** The least fat, g a day: half a gram a kilogram. The 20 % of energy are looked at where they can bind. */
export function leastFatGrams(person: Intake): number {
  return referenceKg(person) / 2
}

/** Fat and available carbohydrate in g a day, of what protein and fibre leave. On keto carbohydrate is a ceiling. */
export function fatAndCarbohydrate(
  person: Intake,
  kcal: number,
  protein: number,
  fibre: number,
): { fat: number; carbohydrate: number } {
  const left = kcal - 4 * protein - 2 * fibre
  if (isKeto(person)) {
    const carbohydrate = Math.max(30, (0.05 * kcal) / 4)
    return { carbohydrate, fat: (left - 4 * carbohydrate) / 9 }
  }
  const style = person.macroStyle === 'keto' ? 'balanced' : person.macroStyle
  const share = Math.max(fatShare[style], 0.2)
  const fat = Math.max((share * kcal) / 9, leastFatGrams(person))
  return { fat, carbohydrate: (left - 9 * fat) / 4 }
}
