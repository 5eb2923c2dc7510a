import type { Problem } from '@zero-sum/contracts'
import type { IntakeField, IntakeForm } from '../answers/intake-form.ts'
import { fieldOf } from '../faults/place-faults.ts'
import { type StepName, stepNames, stepOfField } from '../steps/step-names.ts'

/** The answers that a refusal comes from, the first of each field, in the order in which it names them. */
export function fieldsOfProblem({ errors = [] }: Problem, form: IntakeForm): IntakeField[] {
  const fields = errors.flatMap(({ pointer }) => fieldOf(pointer, form) ?? [])
  return [...new Set(fields)]
}

/**
 * Whether a refusal is to be told at a step: it comes from an answer that was given there or before. One that names no
 * answer is about the food.
 */
export function concernsStep(problem: Problem, step: StepName, form: IntakeForm): boolean {
  const fields = fieldsOfProblem(problem, form)
  const steps: StepName[] = fields.length === 0 ? ['food'] : fields.map(stepOfField)
  return steps.some((from) => stepNames.indexOf(from) <= stepNames.indexOf(step))
}

/**
 * Whether a refusal has a place of its own at a step. What can be corrected right there, with no way out to offer, is said
 * beside its field and nowhere else.
 */
export function isToldAt(step: StepName, problem: Problem, form: IntakeForm): boolean {
  if (problem.status !== 422 || !concernsStep(problem, step, form)) return false
  const isSaidByField =
    isCorrectable(problem) &&
    (problem.suggestions ?? []).length === 0 &&
    fieldsOfProblem(problem, form).every((field) => stepOfField(field) === step)
  return !isSaidByField
}

/** Whether a refusal says that words or numbers must be corrected, and not that the wish itself is refused. */
export function isCorrectable({ code }: Problem): boolean {
  return code === 'invalid_intake' || code === 'unknown_food'
}

const bodyReasons = ['underweight_cut', 'cut_to_underweight', 'lean_cut']
const ownTitles = ['eating_disorder', 'pregnancy', 'breastfeeding', 'rate_too_fast'] as const

export type RefusalTitle =
  | 'refusalTitle'
  | 'refusalTitle_body'
  | 'refusalTitle_health'
  | 'refusalTitle_impossible_wishes'
  | 'refusalTitle_invalid_intake'
  | 'refusalTitle_unknown_food'
  | `refusalTitle_${(typeof ownTitles)[number]}`

/** Whether a refusal follows from the questions about health. */
export function isAboutHealth({ code, errors = [] }: Problem): boolean {
  return code === 'unsafe_intake' && errors.some(({ pointer }) => pointer.startsWith('/safety/'))
}

/** How a refusal is headed: by what it is about, so that nobody reads "error" about their health. */
export function titleOfProblem({ code, reason = '' }: Problem): RefusalTitle {
  const own = ownTitles.find((one) => one === reason)
  if (own !== undefined) return `refusalTitle_${own}`
  if (code === 'unknown_food' || code === 'impossible_wishes' || code === 'invalid_intake')
    return `refusalTitle_${code}`
  if (code !== 'unsafe_intake') return 'refusalTitle'
  return bodyReasons.includes(reason) ? 'refusalTitle_body' : 'refusalTitle_health'
}
