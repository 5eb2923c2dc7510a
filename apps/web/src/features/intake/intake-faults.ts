import { type IntakeFault, parseIntake, weekdays } from '@zero-sum/contracts'
import { weekdayLabels } from './choice-labels.ts'
import { faultOfFixedMeals } from './fixed-meals.ts'
import type { IntakeField, IntakeForm } from './intake-form.ts'
import { intakeFromForm } from './intake-from-form.ts'

export type FieldFaults = Partial<Record<IntakeField, string>>

/** Everything that is wrong with a form: the contract's own faults, fixed meals without a dish or a place, open health questions. */
export function findFaults(form: IntakeForm): FieldFaults {
  const parsed = parseIntake(intakeFromForm(form))
  const faults = 'faults' in parsed ? placeFaults(parsed.faults, form) : {}
  const fixedMeals = faultOfFixedMeals(form)
  return {
    ...faults,
    ...(fixedMeals === undefined ? {} : { fixedMeals }),
    ...openQuestions(form),
  }
}

/** Puts faults that name a place in the intake's JSON beside the field of the form where it was typed. */
export function placeFaults(faults: readonly IntakeFault[], form: IntakeForm): FieldFaults {
  const placed: FieldFaults = {}
  for (const { pointer, detail } of faults) {
    const field = fieldOf(pointer, form)
    if (field !== undefined)
      placed[field] ??= inTheFormsWords(field, form) ?? withItsDay(pointer, detail)
  }
  return placed
}

const fieldsByPointer = {
  '/goal/rateKgPerWeek': 'rate',
  '/goal/type': 'goalType',
  '/goal': 'goalType',
  '/heightFeet': 'heightFeet',
  '/heightInches': 'heightInches',
  '/weightKg': 'weight',
  '/weightLbs': 'weight',
  '/safety/breastfeeding': 'pregnancy',
  '/safety/conditions': 'conditions',
  '/safety/eatingDisorder': 'eatingDisorder',
  '/safety/medicines': 'medicines',
  '/safety/pregnant': 'pregnancy',
} as const satisfies Record<string, IntakeField>

function fieldOf(pointer: string, form: IntakeForm): IntakeField | undefined {
  if (pointer.startsWith('/heightCm')) return form.units === 'metric' ? 'heightCm' : 'heightFeet'
  const mapped = Object.entries(fieldsByPointer).find(
    ([prefix]) => pointer === prefix || pointer.startsWith(`${prefix}/`),
  )
  if (mapped !== undefined) return mapped[1]
  const [, first = '', second] = pointer.split('/')
  if (first === 'allergies') return fieldOfAllergy(Number(second), form)
  return Object.hasOwn(form, first) ? (first as IntakeField) : undefined
}

/** Picked labels come before typed words in the intake's list. */
function fieldOfAllergy(index: number, form: IntakeForm): IntakeField {
  return index >= form.allergies.length ? 'otherAllergies' : 'allergies'
}

/** The contract lists the values that it takes; beside a row of choices, asking for one is enough. */
function inTheFormsWords(field: IntakeField, form: IntakeForm): string | undefined {
  if (field === 'sex' && form.sex === '') return 'Choose one: the equation needs it.'
  if (field === 'goalType' && form.goalType === '') return 'Choose what you want to happen.'
  if (field === 'activityLevel' && form.activityLevel === '') return 'Choose the nearest.'
  if (field === 'rate' && form.units === 'imperial') return 'Give a number from 0 to 4.4 lb a week.'
  return undefined
}

/** One sentence stands for seven inputs, so it says which day is meant. */
function withItsDay(pointer: string, detail: string): string {
  const [, field, day = ''] = pointer.split('/')
  const weekday = weekdays.find((one) => one === day)
  return field === 'prepTimeByWeekday' && weekday !== undefined
    ? `${weekdayLabels[weekday].label}: ${detail}`
    : detail
}

function openQuestions(form: IntakeForm): FieldFaults {
  const answer = 'Tick what applies, or the answer that nothing does.'
  return {
    ...(form.pregnancy.length === 0 ? { pregnancy: answer } : {}),
    ...(form.eatingDisorder === '' ? { eatingDisorder: 'Answer yes or no.' } : {}),
    ...(form.conditions.length === 0 ? { conditions: answer } : {}),
    ...(form.medicines.length === 0 ? { medicines: answer } : {}),
  }
}
