import { emptyIntakeForm, type IntakeForm } from '../answers/intake-form.ts'
import { readForm } from '../answers/read-form.ts'
import type { Answers } from './find-way.ts'
import { stepNames } from './step-names.ts'

/** Answers from what a draft keeps of them, whatever that is; what is missing is as in `otherwise`. */
export function readAnswers(
  kept: Readonly<Record<string, unknown>>,
  otherwise: IntakeForm = emptyIntakeForm,
): Answers {
  const done: readonly unknown[] = Array.isArray(kept.done) ? kept.done : []
  return {
    form: readForm(kept.form, otherwise),
    done: stepNames.filter((step) => step !== 'review' && done.includes(step)),
  }
}
