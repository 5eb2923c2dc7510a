'use client'

import { type ReactElement, useEffect, useState } from 'react'
import { formatElapsed } from '../../../lib/format-number.ts'

/** Time since `from`, ticking until `to` is known. */
export function Elapsed({ from, to }: { from: string; to: string | null }): ReactElement {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (to !== null) return
    const ticking = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(ticking)
  }, [to])
  const until = to === null ? now : Date.parse(to)
  return <span className="tabular">{formatElapsed(until - Date.parse(from))}</span>
}
