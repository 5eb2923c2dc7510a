import type { IntakeInput } from '@zero-sum/contracts'

const shared = { planDurationDays: 1, safety: {} } as const

/** Intakes that `steps` and `instant` work has real plans for, when sent with a seed of one's own: one day each, to be small. */
export const sampleIntakes: readonly IntakeInput[] = [
  {
    ...shared,
    ...{ sex: 'female', age: 38, heightCm: 170, weightKg: 77 },
    goal: { type: 'cut', rateKgPerWeek: 0.45 },
    activityLevel: 'moderately_active',
    allergies: ['Peanuts', 'Shellfish'],
  },
  {
    ...shared,
    ...{ sex: 'male', age: 25, heightCm: 182, weightKg: 80 },
    goal: { type: 'bulk', rateKgPerWeek: 0.25 },
    activityLevel: 'very_active',
    macroStyle: 'high_protein',
    mealsPerDay: 4,
    snacksPerDay: 1,
  },
  {
    ...shared,
    ...{ sex: 'female', age: 31, heightCm: 164, weightKg: 60 },
    goal: { type: 'maintain' },
    activityLevel: 'lightly_active',
    dietaryStyle: 'vegan',
    cuisinePreferences: ['indian'],
  },
  {
    ...shared,
    ...{ sex: 'male', age: 52, heightCm: 176, weightKg: 88 },
    goal: { type: 'cut', rateKgPerWeek: 0.3 },
    activityLevel: 'sedentary',
    dietaryStyle: 'keto',
  },
  {
    ...shared,
    ...{ sex: 'female', age: 67, heightCm: 158, weightKg: 64 },
    goal: { type: 'maintain' },
    activityLevel: 'lightly_active',
    dietaryStyle: 'pescatarian',
    allergies: ['milk'],
  },
  {
    ...shared,
    ...{ sex: 'male', age: 44, heightCm: 190, weightKg: 97 },
    goal: { type: 'maintain' },
    activityLevel: 'moderately_active',
    dietaryStyle: 'vegetarian',
    exclusions: ['mushrooms'],
    mealsPerDay: 2,
    snacksPerDay: 2,
  },
]
