import type { IntakeField } from './intake-form.ts'

/** Moves the focus to the input of a field that is wrong, or to its first, and the field into view with its label. */
export function focusField(field: IntakeField): void {
  const container = document.getElementById(`field-${field}`)
  const input =
    container?.querySelector<HTMLElement>('[aria-invalid=true]') ??
    container?.querySelector<HTMLElement>('input, select, button, summary')
  input?.focus({ preventScroll: true })
  container?.scrollIntoView({ block: 'center' })
}
