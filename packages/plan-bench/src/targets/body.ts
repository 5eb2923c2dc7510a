import type { Intake } from '@zero-sum/contracts'

/** Weight over height squared, kg/m². */
export function bodyMass({ weightKg, heightCm }: Pick<Intake, 'heightCm' | 'weightKg'>): number {
  return weightKg / (heightCm / 100) ** 2
}

/** kcal a day at rest: Katch-McArdle where the body fat is known, else Mifflin-St Jeor (Am J Clin Nutr 1990;51:241–247). */
export function restingKcal(person: Intake): number {
  const { sex, age, heightCm, weightKg, bodyFatPercent } = person
  if (bodyFatPercent !== undefined) return 370 + 21.6 * weightKg * ((100 - bodyFatPercent) / 100)
  return 10 * weightKg + 6.25 * heightCm - 5 * age + (sex === 'male' ? 5 : -161)
}

const activity = {
  sedentary: 1.2,
  lightly_active: 1.375,
  moderately_active: 1.55,
  very_active: 1.725,
  extremely_active: 1.9,
} as const

/** kcal a day with everything that the person does, by the customary multipliers. */
export function expenditureKcal(person: Intake): number {
  return restingKcal(person) * activity[person.activityLevel]
}

/** The kilograms that grams per kilogram refer to: from BMI 30 the weight at BMI 25 and a quarter of what is above it. */
export function referenceKg(person: Intake): number {
  if (bodyMass(person) < 30) return person.weightKg
  const atBmi25 = 25 * (person.heightCm / 100) ** 2
  return atBmi25 + (person.weightKg - atBmi25) / 4
}
