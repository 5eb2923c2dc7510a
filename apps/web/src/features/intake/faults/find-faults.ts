import { parseTyped } from '../../../lib/parse-typed.ts'
import { allergiesOf } from '../answers/allergy-answers.ts'
import { centimetres } from '../answers/change-units.ts'
import { faultOfFixedMeals } from '../answers/fixed-meals.ts'
import { emptyIntakeForm, type IntakeField, type IntakeForm } from '../answers/intake-form.ts'
import { kgPerPound } from '../answers/measures.ts'
import type { FaultKey } from '../messages/faults/index.ts'
import type { Fault, FieldFaults } from './fault.ts'

/** The most entries that a list of foods may have, as in the contract. */
const mostWords = 40

type Found = { readonly [field in IntakeField]?: Fault | undefined }

/**
 * Everything that is wrong with the answers, as the contract sees it, without its parser, which is too large for a browser;
 * and the questions that are open. A test holds the two together.
 *
 * @param today where the person is, as YYYY-MM-DD; nothing where nobody knows, and then no first day is too early
 */
export function findFaults(form: IntakeForm, today?: string): FieldFaults {
  const found: Found = {
    ...bodyFaults(form),
    ...goalFaults(form),
    ...openQuestions(form),
    ...foodFaults(form),
    fixedMeals: faultOfFixedMeals(form),
    startDate: startDateFault(form.startDate, today),
  }
  const fields = Object.keys(emptyIntakeForm) as IntakeField[]
  return Object.fromEntries(
    fields.flatMap((field) => (found[field] === undefined ? [] : [[field, found[field]]])),
  )
}

function bodyFaults(form: IntakeForm): Found {
  return {
    sex: missing(form.sex, 'sexMissing'),
    age: ageFault(parseTyped(form.age)),
    ...(form.measureSystem === 'metric' ? metricFaults(form) : usFaults(form)),
    bodyFatPercent: optional(form.bodyFatPercent, 3, 60, 'bodyFat'),
  }
}

function ageFault(age: number | undefined): Fault | undefined {
  if (age === undefined || !Number.isInteger(age) || age < 0) return { say: 'ageNumber' }
  if (age < 18) return { say: 'ageMinor' }
  return age > 100 ? { say: 'ageRange' } : undefined
}

function metricFaults(form: IntakeForm): Found {
  return {
    heightCm: within(parseTyped(form.heightCm), 100, 250) ? undefined : { say: 'heightMetric' },
    weightKg: within(parseTyped(form.weightKg), 30, 300) ? undefined : { say: 'weightMetric' },
  }
}

function usFaults(form: IntakeForm): Found {
  const feet = parseTyped(form.heightFeet)
  const height = centimetres(form)
  const pounds = parseTyped(form.weightLb)
  const kg = pounds === undefined ? undefined : toHundredth(pounds * kgPerPound)
  const feetFault =
    feet === undefined || (Number.isInteger(feet) && within(feet, 3, 8))
      ? within(height === undefined ? undefined : toTenth(height), 100, 250)
        ? undefined
        : ({ say: 'heightUs' } as const)
      : ({ say: 'feet' } as const)
  const inchesFault = optional(form.heightInches, 0, 11.99, 'inches')
  return {
    // Where the inches alone are wrong, the feet need no word.
    heightFeet:
      inchesFault !== undefined && feet !== undefined && feetFault?.say === 'heightUs'
        ? undefined
        : feetFault,
    heightInches: inchesFault,
    weightLb: within(pounds, 66, 662) && within(kg, 30, 300) ? undefined : { say: 'weightUs' },
  }
}

function goalFaults(form: IntakeForm): Found {
  const isMetric = form.measureSystem === 'metric'
  const hasRate = form.goalType === 'cut' || form.goalType === 'bulk'
  return {
    goalType: missing(form.goalType, 'goalMissing'),
    rateKg: hasRate && isMetric ? optional(form.rateKg, 0, 2, 'rateMetric') : undefined,
    // 2 kg, rounded to the gram as they are sent.
    rateLb:
      hasRate && !isMetric ? optional(form.rateLb, 0, 2.0005 / kgPerPound, 'rateUs') : undefined,
    activityLevel: missing(form.activityLevel, 'activityMissing'),
  }
}

function openQuestions(form: IntakeForm): Found {
  const { allergies, otherAllergies } = allergiesOf(form)
  const count = allergies.length + otherAllergies.length
  const unanswered = (answered: readonly string[]): Fault | undefined =>
    answered.length === 0 ? { say: 'tickOrNone' } : undefined
  return {
    pregnancy: unanswered(form.pregnancy),
    eatingDisorder: missing(form.eatingDisorder, 'yesOrNo'),
    conditions: unanswered(form.conditions),
    medicines: unanswered(form.medicines),
    hasAllergies: missing(form.hasAllergies, 'allergiesOpen'),
    ...(form.hasAllergies === 'yes' ? namedAllergyFaults(count, form.allergiesConfirmed) : {}),
  }
}

function namedAllergyFaults(count: number, isConfirmed: boolean): Found {
  if (count === 0) return { allergies: { say: 'allergiesEmpty' } }
  if (count > mostWords) return { otherAllergies: { say: 'tooManyWords', count: mostWords } }
  return isConfirmed ? {} : { allergiesConfirmed: { say: 'allergiesUnconfirmed' } }
}

function foodFaults({ exclusions, avoid, prefer }: IntakeForm): Found {
  const tooMany = (list: readonly string[]): Fault | undefined =>
    list.length > mostWords ? { say: 'tooManyWords', count: mostWords } : undefined
  return { exclusions: tooMany(exclusions), avoid: tooMany(avoid), prefer: tooMany(prefer) }
}

function startDateFault(startDate: string, today: string | undefined): Fault | undefined {
  const noon = Date.parse(`${startDate}T12:00:00Z`)
  // A day that there is not (30 February) is read as another one.
  if (Number.isNaN(noon) || new Date(noon).toISOString().slice(0, 10) !== startDate)
    return { say: 'startDateMissing' }
  return today !== undefined && startDate < today ? { say: 'startDatePast' } : undefined
}

function missing(answer: string, say: FaultKey): Fault | undefined {
  return answer === '' ? { say } : undefined
}

/** A number that may be left out. */
function optional(text: string, least: number, most: number, say: FaultKey): Fault | undefined {
  const value = parseTyped(text)
  return value === undefined || within(value, least, most) ? undefined : { say }
}

function within(value: number | undefined, least: number, most: number): boolean {
  return value !== undefined && value >= least && value <= most
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10
}

function toHundredth(value: number): number {
  return Math.round(value * 100) / 100
}
