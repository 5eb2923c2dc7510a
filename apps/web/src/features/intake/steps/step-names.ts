import { emptyIntakeForm, type IntakeField } from '../answers/intake-form.ts'

/** The steps in their order; each name is a part of an address. */
export const stepNames = ['you', 'goal', 'health', 'allergies', 'food', 'week', 'review'] as const
export type StepName = (typeof stepNames)[number]

/** The first field of each step that asks; the fields of a form stand in the order in which they are asked. */
const firstFields: Record<Exclude<StepName, 'review'>, IntakeField> = {
  you: 'measureSystem',
  goal: 'goalType',
  health: 'pregnancy',
  allergies: 'hasAllergies',
  food: 'dietaryStyle',
  week: 'mealsPerDay',
}

const order = Object.keys(emptyIntakeForm) as IntakeField[]

/** The step at which a field is asked. */
export function stepOfField(field: IntakeField): StepName {
  const at = order.indexOf(field)
  const asked = stepNames.filter((step) => step !== 'review')
  return asked.findLast((step) => order.indexOf(firstFields[step]) <= at) ?? 'you'
}

/** The step that an address names, if there is one. */
export function findStep(name: string): StepName | undefined {
  return stepNames.find((step) => step === name)
}
