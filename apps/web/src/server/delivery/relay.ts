import {
  type Database,
  type Dispatch,
  leaseDispatches,
  markDispatched,
  messageId,
  releaseDispatches,
} from '@zero-sum/database'
import type { Logger } from '@zero-sum/observe/log'
import type { PlanQueue } from '@zero-sum/queue/producer'
import type { Observe } from '../observe/observe.ts'
import { type Repetition, repeat } from './repeat.ts'

const batchSize = 500
const pollMs = 1_000
const queueTimeoutMs = 5_000

/**
 * Carries undispatched jobs to the queue: at once after a poke, and every second in case a poke was lost. The rows are
 * leased, the queue is called without any lock held, and only then are they marked.
 */
export function startRelay(
  database: Database,
  queue: PlanQueue,
  log: Logger,
  observe: Observe,
): Repetition {
  const { metrics } = observe
  const round = async () => {
    for (;;) {
      const dispatches = await leaseDispatches(database, batchSize)
      if (dispatches.length === 0) return
      await send(database, queue, dispatches, observe)
      if (dispatches.length < batchSize) return
    }
  }
  return repeat('relay', pollMs, log, round, metrics)
}

async function send(
  database: Database,
  queue: PlanQueue,
  dispatches: readonly Dispatch[],
  { metrics, tracing }: Observe,
): Promise<void> {
  const startMs = Date.now()
  try {
    await queue.addMessages(
      dispatches.map((dispatch) => ({
        messageId: messageId(dispatch),
        jobId: dispatch.jobId,
        delayMs: dispatch.delayMs,
        ...(dispatch.traceparent === undefined ? {} : { traceparent: dispatch.traceparent }),
      })),
      { timeoutMs: queueTimeoutMs },
    )
  } catch (error) {
    await releaseDispatches(database, dispatches)
    throw error
  }
  metrics.messagesSent.inc(dispatches.length)
  for (const { traceparent: parent, jobId, dispatchNo } of dispatches)
    if (parent !== undefined)
      tracing.record({
        ...{ name: 'send plan-generation', kind: 'producer', parent, startMs, endMs: Date.now() },
        facts: { 'job.id': jobId, 'job.dispatch': dispatchNo },
      })
  await markDispatched(database, dispatches)
}
