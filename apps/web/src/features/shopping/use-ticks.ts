'use client'

import type { GroceryTick, GroceryTicks } from '@zero-sum/contracts'
import { useCallback, useEffect, useRef, useState } from 'react'
import { CallFailed, callApi } from '../../lib/call-api.ts'
import {
  answerRecord,
  changeRecord,
  emptyRecord,
  mergeTicks,
  type TickRecord,
  waitingTicks,
} from './tick-record.ts'
import { updateRecord } from './tick-store.ts'

/** Ticks come in runs; so long after the last one they are sent together. */
const gatherMs = 400
/** How often an open page asks what other devices did, and tries again. */
const refreshMs = 20_000
/** As many as one call may hold. */
const mostChanges = 200

export type Connection = 'ok' | 'offline' | 'refused' | 'saving' | 'signedOut'

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
      const owner = document.documentElement.dataset.owner ?? ''
      const changed = await updateRecord(owner, planId, change)
      // What was ticked since is on the screen already and must not flicker.
      setRecord((shown) => ({ ...changed, ticks: mergeTicks(shown.ticks, changed.ticks) }))
      return changed
    },
    [planId],
  )

  const send = useCallback(async () => {
    const sent: GroceryTick[] = waitingTicks(await update((known) => known)).slice(0, mostChanges)
    if (sent.length > 0) setConnection((before) => (before === 'offline' ? before : 'saving'))
    try {
      const path = `/api/plan/${planId}/ticks`
      const answer = await (sent.length === 0
        ? callApi<GroceryTicks>(path)
        : callApi<GroceryTicks>(path, { method: 'PUT', body: { changes: sent } }))
      await update((one) => answerRecord(one, sent, answer, Date.now()))
      setConnection('ok')
    } catch (thrown) {
      setConnection(connectionOf(thrown))
      await askForSync()
    }
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

  function change(changes: readonly Omit<GroceryTick, 'changedAt'>[]): void {
    const at = Date.now()
    setRecord((known) => changeRecord(known, changes, at))
    void update((known) => changeRecord(known, changes, at))
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      timer.current = undefined
      void send()
    }, gatherMs)
  }

  return { record, connection, change }
}

function connectionOf(thrown: unknown): Connection {
  if (!(thrown instanceof CallFailed)) throw thrown
  if (thrown.problem === undefined) return 'offline'
  if (thrown.problem.code === 'unavailable') return 'offline'
  return thrown.problem.code === 'unauthorized' ? 'signedOut' : 'refused'
}

/** Where a browser can, it sends the ticks by itself once there is a connection, though the page be closed. */
async function askForSync(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration()
  const sync = (registration as { sync?: { register(tag: string): Promise<void> } } | undefined)
    ?.sync
  await sync?.register('ticks').catch(() => undefined)
}
