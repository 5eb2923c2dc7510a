import type { ActivityLevel } from '@zero-sum/contracts'

/**
 * What resting energy is multiplied by for a whole day, training included. A convention of nutrition practice without a
 * primary source: it says so wherever it is shown.
 */
export const activityMultipliers = {
  sedentary: 1.2,
  lightly_active: 1.375,
  moderately_active: 1.55,
  very_active: 1.725,
  extremely_active: 1.9,
} as const satisfies Record<ActivityLevel, number>

/** Energy in kcal that a day takes: resting energy times the activity multiplier. */
export function expenditureKcal(restingKcal: number, activityLevel: ActivityLevel): number {
  return restingKcal * activityMultipliers[activityLevel]
}
