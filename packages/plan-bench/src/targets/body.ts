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

/** The multiplier of who trains hard; the part of it above "lightly active" is taken to be exercise. */
export function trainsHard({ activityLevel }: Intake): boolean {
  return activityLevel === 'very_active' || activityLevel === 'extremely_active'
}

/** kcal a day without exercise. */
export function withoutExerciseKcal(person: Intake): number {
  return restingKcal(person) * activity.lightly_active
}

/** Kilograms without fat: by the fat that was stated, else by Jackson et al., Int J Obes 2002;26:789–796; 3 to 60 % fat. */
export function fatFreeKg(person: Intake): number {
  const { sex, age, weightKg, bodyFatPercent } = person
  const [slope, offset] = sex === 'male' ? [37.31, 103.94] : [39.96, 102.01]
  const estimate = 0.14 * age + slope * Math.log(bodyMass(person)) - offset
  const percent = Math.min(60, Math.max(3, bodyFatPercent ?? estimate))
  return (weightKg * (100 - percent)) / 100
}
