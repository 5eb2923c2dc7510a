import type { Metabolic } from './plan.ts'

/**
 * What the ceiling on keto was in every plan that does not say whether it has one: so many grams, or this share of its energy at
 * 4 kcal a gram where that is more.
 */
const inOlderPlans = { grams: 30, shareOfEnergy: 0.05, kcalPerGram: 4 } as const

/**
 * Whether the carbohydrate of a day has only to stay under its target, as on keto. Plans that were made before it was stated are
 * known by their target, which no other way to split energy comes down to.
 */
export function isCarbohydrateCeiling({
  carbohydrateIsCeiling,
  goalKcal,
  why,
}: Pick<Metabolic, 'carbohydrateIsCeiling' | 'goalKcal' | 'why'>): boolean {
  if (carbohydrateIsCeiling !== undefined) return carbohydrateIsCeiling
  const { grams, shareOfEnergy, kcalPerGram } = inOlderPlans
  const ceiling = Math.max(grams, (shareOfEnergy * goalKcal) / kcalPerGram)
  return why.some(
    ({ step, value }) => step === 'availableCarbohydrateGrams' && Math.abs(value - ceiling) < 0.01,
  )
}
