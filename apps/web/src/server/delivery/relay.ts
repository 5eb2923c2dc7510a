import {
  type Database,
  type Dispatch,
  leaseDispatches,
  markDispatched,
  messageId,
  releaseDispatches,
} from '@zero-sum/database'
import type { PlanQueue } from '@zero-sum/queue/producer'
import type { Logger } from 'pino'
import { type Repetition, repeat } from './repeat.ts'

const batchSize = 500
const pollMs = 1_000
const queueTimeoutMs = 5_000

/**
 * Carries undispatched jobs to the queue: at once after a poke, and every second in case a poke was lost. The rows are
 * leased, the queue is called without any lock held, and only then are they marked.
 */
export function startRelay(database: Database, queue: PlanQueue, log: Logger): Repetition {
  return repeat('relay', pollMs, log, async () => {
    for (;;) {
      const dispatches = await leaseDispatches(database, batchSize)
      if (dispatches.length === 0) return
      await send(database, queue, dispatches)
      if (dispatches.length < batchSize) return
    }
  })
}

async function send(
  database: Database,
  queue: PlanQueue,
  dispatches: readonly Dispatch[],
): Promise<void> {
  try {
    await queue.addMessages(
      dispatches.map((dispatch) => ({
        messageId: messageId(dispatch),
        jobId: dispatch.jobId,
        delayMs: dispatch.delayMs,
      })),
      { timeoutMs: queueTimeoutMs },
    )
  } catch (error) {
    await releaseDispatches(database, dispatches)
    throw error
  }
  await markDispatched(database, dispatches)
}
