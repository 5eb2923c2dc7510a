import { emptyIntakeForm, type IntakeForm } from '../intake-form.ts'

/** Answers of a person without a fault, with some changed. */
export function filledForm(answers: Partial<IntakeForm> = {}): IntakeForm {
  return Object.freeze({
    ...emptyIntakeForm,
    sex: 'female',
    age: '38',
    heightCm: '170',
    weightKg: '77',
    goalType: 'cut',
    rateKg: '0.45',
    activityLevel: 'moderately_active',
    trainingDays: ['monday', 'friday'],
    pregnancy: ['none'],
    eatingDisorder: 'no',
    conditions: ['none'],
    medicines: ['none'],
    hasAllergies: 'no',
    startDate: '2026-03-09',
    ...answers,
  } satisfies IntakeForm)
}

/** The same person who thinks in feet and pounds: 5 ft 7 in, 170 lb. */
export const usAnswers = {
  measureSystem: 'us',
  heightCm: '',
  heightFeet: '5',
  heightInches: '7',
  weightKg: '',
  weightLb: '170',
  rateKg: '',
  rateLb: '1',
} as const satisfies Partial<IntakeForm>
