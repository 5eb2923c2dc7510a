import type { Locale } from '@zero-sum/contracts'
import { addAllergies } from './allergy-answers.ts'
import { decimalPoint, feetAndInches } from './change-units.ts'
import type { IntakeForm } from './intake-form.ts'
import { kgPerPound, typed } from './measures.ts'
import { findOffered } from './offered-allergies.ts'
import { readForm } from './read-form.ts'

/**
 * The answers after a suggested change to their intake (`{ "goal": { "type": "cut", "rateKgPerWeek": 0.5 } }`). What the form
 * has no field for, or what would be no answer to it, changes nothing.
 */
export function applyChange(
  form: IntakeForm,
  change: Readonly<Record<string, unknown>>,
  locale: Locale = 'en',
): IntakeForm {
  const point = decimalPoint(locale)
  const answers: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(change)) {
    if (field === 'goal') Object.assign(answers, goalAnswers(value, point))
    else if (field === 'allergies') Object.assign(answers, allergyAnswers(value))
    else if (field === 'heightCm') Object.assign(answers, heightAnswers(value))
    else if (field === 'weightKg') Object.assign(answers, weightAnswers(value, point))
    else if (field === 'prepTimeByWeekday') answers[field] = minuteAnswers(value)
    else answers[field] = typeof value === 'number' ? typed(value, 2, point) : value
  }
  const next = readForm({ ...form, ...answers }, form)
  return JSON.stringify(next) === JSON.stringify(form) ? form : next
}

/** A goal comes whole: one that leaves its rate out asks for the usual rate, as an empty field does. */
function goalAnswers(value: unknown, point: string): Record<string, unknown> {
  const { type, rateKgPerWeek } = asRecord(value)
  const rate = asNumber(rateKgPerWeek)
  return {
    ...(type === undefined ? {} : { goalType: type }),
    rateKg: typed(rate, 2, point),
    // Rounded down: a rate at a limit must not go over it on the way through pounds.
    rateLb: rate === undefined ? '' : typed(Math.floor((rate / kgPerPound) * 100) / 100, 2, point),
  }
}

function allergyAnswers(value: unknown): Record<string, unknown> {
  if (!Array.isArray(value)) return {}
  const words = value.filter((word) => typeof word === 'string')
  return addAllergies({ allergies: [], otherAllergies: [] }, words, findOffered)
}

function heightAnswers(value: unknown): Record<string, unknown> {
  const heightCm = asNumber(value)
  return heightCm === undefined ? {} : { heightCm: typed(heightCm, 0), ...feetAndInches(heightCm) }
}

function weightAnswers(value: unknown, point: string): Record<string, unknown> {
  const weightKg = asNumber(value)
  if (weightKg === undefined) return {}
  return { weightKg: typed(weightKg, 1, point), weightLb: typed(weightKg / kgPerPound, 1, point) }
}

function minuteAnswers(value: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(asRecord(value)).map(([day, minutes]) => [day, typed(asNumber(minutes), 0)]),
  )
}

function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
