'use client'

import { useEffect } from 'react'

const yearInSeconds = 31_536_000
const patienceMs = 300

/** Tells the server where the browser is, so that "today" is the person's and not the server's. */
export function TellTimeZone({ cookie }: { cookie: string }): null {
  useEffect(() => {
    const tell = () => {
      // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing over plain HTTP.
      document.cookie = `${cookie}=${encodeURIComponent(timeZone())}; path=/; max-age=${yearInSeconds}; samesite=lax`
    }
    // The page comes first.
    const timer = setTimeout(tell, patienceMs)
    return () => clearTimeout(timer)
  }, [cookie])
  return null
}

/** IANA name. Asking the formatter costs a browser tens of milliseconds; Temporal, where there is one, knows it at once. */
function timeZone(): string {
  const { Temporal } = globalThis as { Temporal?: { Now: { timeZoneId: () => string } } }
  return Temporal?.Now.timeZoneId() ?? Intl.DateTimeFormat().resolvedOptions().timeZone
}
