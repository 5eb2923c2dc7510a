import { emptyIntakeForm, type IntakeForm } from '../intake-form.ts'

/** A form that a person has filled in without a fault, with some answers changed. */
export function filledForm(answers: Partial<IntakeForm> = {}): IntakeForm {
  return Object.freeze({
    ...emptyIntakeForm,
    sex: 'female',
    age: '38',
    heightCm: '170',
    weight: '77',
    goalType: 'cut',
    rate: '0.45',
    activityLevel: 'moderately_active',
    trainingDays: ['monday', 'friday'],
    startDate: '2026-03-09',
    pregnancy: ['none'],
    eatingDisorder: 'no',
    conditions: ['none'],
    medicines: ['none'],
    ...answers,
  } satisfies IntakeForm)
}
