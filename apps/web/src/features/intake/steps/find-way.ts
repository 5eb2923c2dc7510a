import type { IntakeForm } from '../answers/intake-form.ts'
import type { FieldFaults } from '../faults/fault.ts'
import { findFaults } from '../faults/find-faults.ts'
import { type StepName, stepNames, stepOfField } from './step-names.ts'

/** The answers of a person, and the steps that they have gone on from. */
export type Answers = { form: IntakeForm; done: readonly StepName[] }

/** What is wrong at one step. */
export function faultsOfStep(faults: FieldFaults, step: StepName): FieldFaults {
  return Object.fromEntries(
    Object.entries(faults).filter(([field]) => stepOfField(field as keyof IntakeForm) === step),
  )
}

/**
 * The first step that is not finished: never gone on from, or with an answer that is wrong by now. The review where every
 * other is finished. A first day that has passed is for the review to tell, not a reason to ask for the week again.
 */
export function firstOpenStep({ form, done }: Answers): StepName {
  const faults = findFaults(form)
  const open = stepNames.find(
    (step) => !done.includes(step) || Object.keys(faultsOfStep(faults, step)).length > 0,
  )
  return open ?? 'review'
}

/** Whether somebody with these answers has come as far as a step. */
export function mayOpen(answers: Answers, step: StepName): boolean {
  return stepNames.indexOf(step) <= stepNames.indexOf(firstOpenStep(answers))
}

/** Where to go on after a step: to the next one or, once every step is finished, back to the review. */
export function nextStep(answers: Answers, from: StepName): StepName {
  const open = firstOpenStep(answers)
  if (open === 'review') return 'review'
  const next = stepNames[stepNames.indexOf(from) + 1] ?? 'review'
  return mayOpen(answers, next) ? next : open
}

/** The step before; nothing before the first. */
export function previousStep(step: StepName): StepName | undefined {
  return stepNames[stepNames.indexOf(step) - 1]
}

/** With a step gone on from. */
export function withDone({ form, done }: Answers, step: StepName): Answers {
  return { form, done: stepNames.filter((name) => name === step || done.includes(name)) }
}

/** Where to open for somebody who comes back: where they left, as far as they have come; at the review with a finished plan. */
export function openAt(answers: Answers, leftAt: string | undefined, hasPlan: boolean): StepName {
  const open = firstOpenStep(answers)
  if (open === 'review' && hasPlan) return 'review'
  const left = stepNames.find((step) => step === leftAt)
  return left !== undefined && mayOpen(answers, left) ? left : open
}
