import type { GroceryTicks } from '@zero-sum/contracts'
import { CallFailed, callApi } from '../../lib/call-api.ts'
import { answerRecord, waitingTicks } from './answer-record.ts'
import type { TickRecord } from './tick-record.ts'

export { updateRecord } from './tick-store.ts'

/** As many as one call may hold. */
const mostChanges = 200

/** How it went: saved, no connection, no session, or not taken. */
export type Connection = 'ok' | 'offline' | 'refused' | 'signedOut'

/** Sends what waits, or asks what other devices did where nothing does, and stores the answer. */
export async function syncTicks(
  planId: string,
  update: (change: (record: TickRecord) => TickRecord) => Promise<TickRecord>,
): Promise<Connection> {
  const sent = waitingTicks(await update((record) => record)).slice(0, mostChanges)
  const path = `/api/plan/${planId}/ticks`
  try {
    const answer = await (sent.length === 0
      ? callApi<GroceryTicks>(path)
      : callApi<GroceryTicks>(path, { method: 'PUT', body: { changes: sent } }))
    await update((record) => answerRecord(record, sent, answer, Date.now()))
    return 'ok'
  } catch (thrown) {
    if (!(thrown instanceof CallFailed)) throw thrown
    await askForSync()
    const code = thrown.problem?.code ?? 'unavailable'
    if (code === 'unavailable') return 'offline'
    return code === 'unauthorized' ? 'signedOut' : 'refused'
  }
}

/** Where a browser can, it sends the ticks by itself once there is a connection, though the page be closed. */
async function askForSync(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration()
  const { sync } = (registration ?? {}) as { sync?: { register(tag: string): Promise<void> } }
  await sync?.register('ticks').catch(() => undefined)
}
