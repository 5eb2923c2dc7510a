'use client'

import type { Share } from '@zero-sum/contracts'
import { useCallback, useEffect, useState } from 'react'
import { callApi, problemOfCall } from '../../lib/call-api.ts'

/** How long a link made here stays open, in days. */
export const openDays = 14

/** The open links of a plan, a new one, and the end of one. */
export function useShares(planId: string, failed: string) {
  const [shares, setShares] = useState<readonly Share[]>([])
  const [made, setMade] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState('')

  const work = useCallback(
    async (change: () => Promise<void>) => {
      setBusy(true)
      setFault('')
      try {
        await change()
      } catch (thrown) {
        setFault(problemOfCall(thrown)?.detail ?? failed)
      }
      setBusy(false)
    },
    [failed],
  )
  const path = `/api/plan/${planId}/shares`
  const load = useCallback(async () => {
    setShares((await callApi<{ shares: Share[] }>(path)).shares)
  }, [path])

  useEffect(() => {
    void work(load)
  }, [work, load])

  return {
    ...{ shares, made, isBusy, fault },
    make: () =>
      work(async () => {
        const { url } = await callApi<{ share: Share; url: string }>(path, {
          method: 'POST',
          body: { expiresInDays: openDays },
        })
        setMade(url)
        await load()
      }),
    end: (id: string) =>
      work(async () => {
        await callApi(`/api/shares/${id}`, { method: 'DELETE' })
        await load()
      }),
  }
}
