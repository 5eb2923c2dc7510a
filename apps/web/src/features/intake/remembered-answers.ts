import type { IntakeForm } from './intake-form.ts'

// In memory, gone with the tab: answers about health are kept nowhere else in the browser.
let remembered: IntakeForm | undefined

/** Keeps the answers of a form while the tab lives, so that a way back to it starts where the person left. */
export function rememberAnswers(form: IntakeForm): void {
  remembered = form
}

/** The answers kept last; nothing after a reload. */
export function recallAnswers(): IntakeForm | undefined {
  return remembered
}

/** Forgets them, for the next person at this screen. */
export function forgetAnswers(): void {
  remembered = undefined
}
