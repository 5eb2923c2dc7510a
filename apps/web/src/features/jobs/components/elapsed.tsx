'use client'

import { type ReactElement, useEffect, useState } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { JobKey } from '../messages/index.ts'

/** Time since `from`, ticking until `to` is known. The server writes none: its clock is not the reader's. */
export function Elapsed({ from, to }: { from: string; to: string | null }): ReactElement {
  const { t, formats } = useLanguage<JobKey>('jobs')
  const [now, setNow] = useState<number | undefined>(undefined)
  useEffect(() => {
    setNow(Date.now())
    if (to !== null) return
    const ticking = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(ticking)
  }, [to])
  if (now === undefined) return <span>&nbsp;</span>
  const until = to === null ? now : Date.parse(to)
  const time = formats.elapsed(until - Date.parse(from))
  return <span className="tabular">{t(to === null ? 'elapsed' : 'elapsedDone', { time })}</span>
}
