import { type PlanJobPayload, planJobName, planQueueName } from '@zero-sum/contracts'
import { type IQueueBackend, Queue } from 'bullmq'
import { createBackend } from './backend.ts'
import { messageOptions, redisPrefix } from './policy.ts'
import type { QueueSettings } from './settings.ts'
import { carry } from './telemetry.ts'
import { QueueUnavailable, withinTime } from './within-time.ts'

export { QueueUnavailable } from './within-time.ts'

/** A hint to look at a job's row. The same `messageId` twice is one message; the same job may have many. */
export type PlanMessage = {
  messageId: string
  jobId: string
  delayMs: number
  traceparent?: string
}

export type QueueCounts = Record<'active' | 'completed' | 'delayed' | 'failed' | 'waiting', number>

type Limit = { timeoutMs: number }

export type PlanQueue = AsyncDisposable & {
  /** Adds all messages or throws `QueueUnavailable` within the limit; after that some may still have arrived. */
  addMessages(messages: readonly PlanMessage[], limit: Limit): Promise<void>
  /** Whether the queue answers within the limit. */
  check(limit: Limit): Promise<boolean>
  /** How many messages are in each state; throws `QueueUnavailable`. */
  count(limit: Limit): Promise<QueueCounts>
}

type MessageQueue = Queue<
  PlanJobPayload,
  void,
  typeof planJobName,
  PlanJobPayload,
  void,
  typeof planJobName,
  IQueueBackend,
  QueueSettings
>

/**
 * The sending side of the plan queue. It connects at the first use and fails fast: rows remember what could not be sent,
 * so nothing waits here for a queue that is down. `onError` hears of lost connections; they need no answer.
 */
export function createPlanQueue(
  settings: QueueSettings,
  onError: (error: Error) => void = () => {},
): PlanQueue {
  let current: { queue: MessageQueue; ready: Promise<void> } | undefined

  /** BullMQ remembers a failed opening for ever, so each failure is followed by a fresh start. */
  async function open(): Promise<MessageQueue> {
    current ??= openQueue(settings, onError)
    const { queue, ready } = current
    try {
      await ready
    } catch (error) {
      if (current?.queue === queue) {
        current = undefined
        await closeQueue(queue)
      }
      throw error
    }
    return queue
  }

  function use<result>(
    { timeoutMs }: Limit,
    work: (queue: MessageQueue) => Promise<result>,
  ): Promise<result> {
    return withinTime(timeoutMs, async (signal) => {
      const queue = await open()
      if (signal.aborted) throw new QueueUnavailable('The queue was reached too late.')
      return await work(queue)
    })
  }

  return {
    async addMessages(messages, limit) {
      if (messages.length === 0) return
      await use(limit, (queue) => queue.addBulk(messages.map(toJob)))
    },
    check: (limit) =>
      use(limit, (queue) => queue.getJobCounts('waiting')).then(
        () => true,
        () => false,
      ),
    async count(limit) {
      const counts = await use(limit, (queue) =>
        queue.getJobCounts('waiting', 'active', 'delayed', 'failed', 'completed'),
      )
      const { waiting = 0, active = 0, delayed = 0, failed = 0, completed = 0 } = counts
      return { waiting, active, delayed, failed, completed }
    },
    async [Symbol.asyncDispose]() {
      const open = current
      current = undefined
      if (open !== undefined) await closeQueue(open.queue)
    },
  }
}

function toJob({ messageId, jobId, delayMs, traceparent }: PlanMessage) {
  return {
    name: planJobName,
    data: { jobId },
    opts: {
      jobId: messageId,
      ...(delayMs > 0 ? { delay: delayMs } : {}),
      ...(traceparent === undefined ? {} : { telemetry: { metadata: carry(traceparent) } }),
    },
  } as const
}

function openQueue(settings: QueueSettings, onError: (error: Error) => void) {
  const queue: MessageQueue = new Queue(
    planQueueName,
    { connection: settings, prefix: redisPrefix, defaultJobOptions: messageOptions },
    createBackend,
  )
  queue.on('error', onError)
  const ready = queue.waitUntilReady()
  ready.catch(() => {})
  return { queue, ready }
}

/** `Queue.close()` has no deadline and waits for a server that is gone. */
async function closeQueue(queue: MessageQueue): Promise<void> {
  await withinTime(1_000, () => queue.close())
    .catch(() => withinTime(500, () => queue.disconnect()))
    .catch(() => {})
}
