'use client'

import type { ReactElement, ReactNode } from 'react'
import { startTimer } from './timer-store.ts'

/** Starts a timer for a time that a step speaks of. */
export function TimerButton({
  id,
  seconds,
  label,
  name,
  children,
}: {
  id: string
  seconds: number
  /** What the timer is called while it runs. */
  label: string
  /** What the button is called. */
  name: string
  children: ReactNode
}): ReactElement {
  return (
    <button
      aria-label={name}
      className="needs-script inline-flex min-h-11 items-center gap-1.5 rounded-full border border-edge bg-surface px-3.5 font-semibold text-leek text-small hover:bg-leek-tint print:hidden"
      onClick={() => startTimer(id, label, seconds)}
      type="button"
    >
      {children}
    </button>
  )
}
