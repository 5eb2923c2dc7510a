import type { IntakeFault, Weekday } from '@zero-sum/contracts'
import { weekdays } from '@zero-sum/contracts/intake-choices'
import { allergiesOf } from '../answers/allergy-answers.ts'
import { emptyIntakeForm, type IntakeField, type IntakeForm } from '../answers/intake-form.ts'
import type { Fault, FieldFaults } from './fault.ts'

/** Puts faults that name a place in the intake's JSON beside the field where it was typed; the first of each field. */
export function placeFaults(faults: readonly IntakeFault[], form: IntakeForm): FieldFaults {
  const placed: Partial<Record<IntakeField, Fault>> = {}
  for (const { pointer, detail } of faults) {
    const field = fieldOf(pointer, form)
    if (field !== undefined) placed[field] ??= { said: detail, ...dayOf(pointer) }
  }
  return placed
}

/** The field where what a JSON pointer into the intake names was typed. */
export function fieldOf(pointer: string, form: IntakeForm): IntakeField | undefined {
  const isMetric = form.measureSystem === 'metric'
  const [, first = '', second = ''] = pointer.split('/')
  if (first === 'heightCm') return isMetric ? 'heightCm' : 'heightFeet'
  if (first === 'weightKg' || first === 'weightLbs') return isMetric ? 'weightKg' : 'weightLb'
  if (first === 'goal')
    return second === 'rateKgPerWeek' ? (isMetric ? 'rateKg' : 'rateLb') : 'goalType'
  if (first === 'safety') return fieldOfSafety(second)
  if (first === 'allergies') return fieldOfAllergy(Number(second), form)
  return Object.hasOwn(emptyIntakeForm, first) ? (first as IntakeField) : undefined
}

function fieldOfSafety(name: string): IntakeField | undefined {
  if (name === 'pregnant' || name === 'breastfeeding') return 'pregnancy'
  return name === 'eatingDisorder' || name === 'conditions' || name === 'medicines'
    ? name
    : undefined
}

/** Picked labels come before typed words in the intake's list. */
function fieldOfAllergy(index: number, form: IntakeForm): IntakeField {
  return index >= allergiesOf(form).allergies.length ? 'otherAllergies' : 'allergies'
}

/** One sentence stands for seven inputs, so it says which day is meant. */
function dayOf(pointer: string): { weekday?: Weekday } {
  const [, field, day] = pointer.split('/')
  const weekday = weekdays.find((one) => one === day)
  return field === 'prepTimeByWeekday' && weekday !== undefined ? { weekday } : {}
}
