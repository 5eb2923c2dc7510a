'use client'

import { useRouter } from 'next/navigation'
import { useMemo, useState, useTransition } from 'react'
import { problemOfCall } from '../../lib/call-api.ts'

/** Something that has just happened to the plan. `at` tells two that read alike apart. */
export type News = {
  text: string
  canUndo: boolean
  /** What was pressed is gone with the change: the focus comes here. */
  takesFocus: boolean
  at: number
}

export type Reports = {
  tell(text: string, canUndo: boolean, takesFocus?: boolean): void
  tellFault(thrown: unknown): void
  forget(): void
  /** Shows the page as the server has it now. */
  refresh(): void
}

/** What is said of changes, and the page written anew after them. */
export function useChangeReports(unreachable: string): {
  news: News | undefined
  isRefreshing: boolean
  reports: Reports
} {
  const router = useRouter()
  const [isRefreshing, startRefresh] = useTransition()
  const [news, setNews] = useState<News | undefined>(undefined)
  const reports = useMemo((): Reports => {
    const refresh = () => startRefresh(() => router.refresh())
    const tell = (text: string, canUndo: boolean, takesFocus = false) =>
      setNews({ text, canUndo, takesFocus, at: Date.now() })
    return {
      tell,
      refresh,
      forget: () => setNews(undefined),
      tellFault(thrown) {
        const problem = problemOfCall(thrown)
        if (problem?.reason === 'stale_revision') refresh()
        tell(problem?.detail ?? unreachable, false)
      },
    }
  }, [router, unreachable])
  return { news, isRefreshing, reports }
}
