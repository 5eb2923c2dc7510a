import type { GoalType } from '@zero-sum/contracts'

/** Loss or gain in kg a week where a person names none: moderate ends of common practice. */
export const usualRateKgPerWeek = {
  cut: 0.5,
  maintain: 0,
  bulk: 0.25,
} as const satisfies Record<GoalType, number>

/**
 * The fastest loss a week that is not refused: 1 % of body weight, as 0.5–1 % is what practice holds to be safe, and 1.5 kg for
 * anyone; public guidance stops at about 1 kg (CDC: 1–2 lb a week).
 */
export const fastestLoss = { shareOfWeight: 0.01, kg: 1.5 } as const

/** The fastest loss in kg a week that is planned for a person of this weight. */
export function mostLossKgPerWeek(weightKg: number): number {
  return Math.min(fastestLoss.shareOfWeight * weightKg, fastestLoss.kg)
}

/** The rate in kg a week that is used where a person names none; a light person's cut stays within the limit. */
export function defaultRateKgPerWeek(goal: GoalType, weightKg: number): number {
  if (goal !== 'cut') return usualRateKgPerWeek[goal]
  return Math.min(usualRateKgPerWeek.cut, mostLossKgPerWeek(weightKg))
}
