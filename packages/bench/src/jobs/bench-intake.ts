import { type Intake, intakeSchema } from '@zero-sum/contracts'

/** A usual intake: accepting costs the same for every one, and what is asked for is not under test. */
export const benchIntake: Intake = intakeSchema.parse({
  sex: 'female',
  age: 38,
  heightCm: 170,
  weightKg: 77,
  goal: { type: 'cut', rateKgPerWeek: 0.45 },
  activityLevel: 'moderately_active',
  trainingDays: ['monday', 'friday'],
  allergies: ['Peanuts', 'Shellfish'],
  exclusions: ['pork'],
  cuisinePreferences: ['italian'],
  prepTimeMaxMin: 30,
  safety: {},
})
