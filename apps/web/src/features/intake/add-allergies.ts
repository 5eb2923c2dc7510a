import type { IntakeForm } from './intake-form.ts'
import { findOffered } from './offered-allergies.ts'

/** Typed allergies: one that is offered as a button presses the button, any other is kept as typed, each once. */
export function addAllergies(
  form: IntakeForm,
  words: readonly string[],
): Pick<IntakeForm, 'allergies' | 'otherAllergies'> {
  const allergies = new Set(form.allergies)
  const otherAllergies = new Set(form.otherAllergies)
  for (const word of words) {
    const offered = findOffered(word)
    if (offered === undefined) otherAllergies.add(word)
    else allergies.add(offered)
  }
  return { allergies: [...allergies], otherAllergies: [...otherAllergies] }
}
