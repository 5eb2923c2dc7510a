import type { IntakeField } from './intake-form.ts'

/** Moves the focus to the first input of a field, and the field into view with its label. */
export function focusField(field: IntakeField): void {
  const container = document.getElementById(`field-${field}`)
  const input = container?.querySelector<HTMLElement>('input, button, summary')
  input?.focus({ preventScroll: true })
  container?.scrollIntoView({ block: 'center' })
}
