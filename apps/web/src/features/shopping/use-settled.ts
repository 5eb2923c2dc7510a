'use client'

import { useEffect, useState } from 'react'

/** So long after the last tick lines take their places: nothing moves under a thumb that is about to tick. */
const settleMs = 1_500

/** The ids that were done when things last came to rest. Lines that are done sink by these, and not by each tick. */
export function useSettled(done: readonly string[]): ReadonlySet<string> {
  const [settled, setSettled] = useState<ReadonlySet<string>>(() => new Set(done))
  const now = done.join(' ')
  useEffect(() => {
    const timer = setTimeout(() => {
      const { activeElement } = document
      setSettled(new Set(now.split(' ')))
      // A line that is moved in the page loses the focus.
      requestAnimationFrame(() => {
        if (activeElement instanceof HTMLElement && document.activeElement !== activeElement)
          activeElement.focus({ preventScroll: true })
      })
    }, settleMs)
    return () => clearTimeout(timer)
  }, [now])
  return settled
}
