import type { IntakeField } from './answers/intake-form.ts'

/** Moves the focus to the input of a field that is wrong, or to its first, and the field into view with its label. */
export function focusField(field: IntakeField): boolean {
  const container = document.getElementById(`field-${field}`)
  const input =
    container?.querySelector<HTMLElement>('[aria-invalid=true]') ??
    container?.querySelector<HTMLElement>('input, select, button, summary')
  input?.focus({ preventScroll: true })
  container?.scrollIntoView({ block: 'center' })
  return input !== undefined && input !== null
}
