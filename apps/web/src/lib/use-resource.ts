'use client'

import type { Problem } from '@zero-sum/contracts'
import { useCallback, useEffect, useState } from 'react'
import { problemOf } from './request-json.ts'

export type Resource<value> =
  | { state: 'loading' }
  | { state: 'ready'; value: value }
  | { state: 'failed'; problem: Problem }

/**
 * Loads something when the page appears and again on `reload`. `load` must keep its identity between renders (wrap it in
 * `useCallback`); a new one starts over, and an answer to an old one is dropped.
 */
export function useResource<value>(
  load: (signal: AbortSignal) => Promise<value>,
): Resource<value> & { reload: () => void } {
  const [resource, setResource] = useState<Resource<value>>({ state: 'loading' })
  const [round, setRound] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks for the same thing again.
  useEffect(() => {
    const abort = new AbortController()
    setResource({ state: 'loading' })
    load(abort.signal).then(
      (value) => {
        if (!abort.signal.aborted) setResource({ state: 'ready', value })
      },
      (thrown: unknown) => {
        if (!abort.signal.aborted) setResource({ state: 'failed', problem: problemOf(thrown) })
      },
    )
    return () => abort.abort()
  }, [load, round])

  return { ...resource, reload: useCallback(() => setRound((previous) => previous + 1), []) }
}
