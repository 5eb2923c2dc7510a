'use client'

import { useEffect } from 'react'

const yearInSeconds = 31_536_000
const patienceMs = 300

/** Tells the server where the browser is, so that "today" is the person's and not the server's. */
export function TellTimeZone({ cookie }: { cookie: string }): null {
  useEffect(() => {
    const tell = () => {
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
      // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing over plain HTTP.
      document.cookie = `${cookie}=${encodeURIComponent(timeZone)}; path=/; max-age=${yearInSeconds}; samesite=lax`
    }
    // The first question about language or place costs a browser tens of milliseconds, which the page needs for itself.
    const timer = setTimeout(tell, patienceMs)
    return () => clearTimeout(timer)
  }, [cookie])
  return null
}
