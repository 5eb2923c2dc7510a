'use client'

import type { GroceryTick } from '@zero-sum/contracts'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Connection } from './sync-ticks.ts'
import { changeRecord, emptyRecord, mergeTicks, type TickRecord } from './tick-record.ts'

/** Ticks come in runs; so long after the last one they are sent together. */
const gatherMs = 400
/** How often an open page asks what other devices did, and tries again. */
const refreshMs = 20_000

/** The list is on the screen before this; nothing of it is needed to read and to tick. */
const loadSync = () => import('./sync-ticks.ts')

/** What was done with a list: as the server sent it, as this device knows better, and as the person changes it. */
export function useTicks(planId: string, rendered: readonly GroceryTick[]) {
  const [record, setRecord] = useState<TickRecord>(() => ({
    ...emptyRecord(planId),
    ticks: rendered,
  }))
  const [connection, setConnection] = useState<Connection>('ok')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const update = useCallback(
    async (change: (known: TickRecord) => TickRecord) => {
      const { updateRecord } = await loadSync()
      const owner = document.documentElement.dataset.owner ?? ''
      const changed = await updateRecord(owner, planId, change)
      // What was ticked since is on the screen already and must not flicker.
      setRecord((shown) => ({ ...changed, ticks: mergeTicks(shown.ticks, changed.ticks) }))
      return changed
    },
    [planId],
  )
  const send = useCallback(async () => {
    const { syncTicks } = await loadSync()
    setConnection(await syncTicks(planId, update))
  }, [planId, update])

  useEffect(() => {
    void update((known) => ({ ...known, ticks: mergeTicks(known.ticks, rendered) })).then(send)
    const sendNow = () => void send()
    const sendIfSeen = () => {
      if (document.visibilityState === 'visible') sendNow()
    }
    const lose = () => setConnection('offline')
    const turns = setInterval(sendIfSeen, refreshMs)
    window.addEventListener('online', sendNow)
    window.addEventListener('offline', lose)
    document.addEventListener('visibilitychange', sendNow)
    return () => {
      clearInterval(turns)
      if (timer.current !== undefined) sendNow()
      clearTimeout(timer.current)
      window.removeEventListener('online', sendNow)
      window.removeEventListener('offline', lose)
      document.removeEventListener('visibilitychange', sendNow)
    }
  }, [update, send, rendered])

  // The same at every drawing, so that lines that did not change are not drawn again.
  const change = useCallback(
    (changes: readonly Omit<GroceryTick, 'changedAt'>[]): void => {
      const at = Date.now()
      setRecord((known) => changeRecord(known, changes, at))
      void update((known) => changeRecord(known, changes, at))
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        timer.current = undefined
        void send()
      }, gatherMs)
    },
    [update, send],
  )

  return { record, connection, change }
}
