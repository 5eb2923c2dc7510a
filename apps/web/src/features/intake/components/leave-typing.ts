import type { MouseEvent } from 'react'

/**
 * For a button: a press leaves the focus where somebody types. A field that adds its word when it is left would otherwise
 * move the button away from under the finger.
 */
export function keepFocus(event: MouseEvent): void {
  event.preventDefault()
}

/** Leaves the field where somebody types, so that it takes what is written in it. */
export function leaveTyping(): void {
  const at = document.activeElement
  if (at instanceof HTMLInputElement && at.type === 'text') at.blur()
}
