import { setTimeout as sleep } from 'node:timers/promises'
import { type PipelineProgress, type PlanJobPayload, planQueueName } from '@zero-sum/contracts'
import { type IQueueBackend, type Telemetry, Worker } from 'bullmq'
import { createBackend } from './backend.ts'
import { checkEvictionPolicy, QueueRefused } from './eviction-policy.ts'
import {
  type DeliveryEvents,
  type Disposition,
  type PlanDelivery,
  performDelivery,
} from './perform-delivery.ts'
import { drainDelaySeconds, holdOptions, redisPrefix } from './policy.ts'
import type { QueueSettings } from './settings.ts'
import { withinTime } from './within-time.ts'

export { QueueRefused } from './eviction-policy.ts'
export type { Disposition, PlanDelivery } from './perform-delivery.ts'
export { openQueueTelemetry } from './telemetry.ts'

export type ConsumerEvents = DeliveryEvents & {
  reached(): void
  /** The queue can't be reached yet; it is tried again. */
  unreachable(error: unknown): void
  /** Redis doesn't tell its eviction policy, so the operator has to make sure of `noeviction`. */
  evictionPolicyHidden(): void
  /** Something went wrong between here and the queue. It recovers by itself; there may be thousands. */
  trouble(error: unknown): void
  /** The message of a worker that went silent is back. */
  stalled(messageId: string): void
}

export type ConsumerOptions = {
  concurrency: number
  events: ConsumerEvents
  /** Where BullMQ's spans go; it writes none without. */
  telemetry?: Telemetry | undefined
}

export type PlanConsumer = {
  /** Settles once the queue is reached; throws `QueueRefused` where it may not be used as it is set. */
  readonly opened: Promise<void>
  /** Takes nothing new; what runs goes on. A message that was on its way may still arrive. */
  pause(): void
  /** Takes messages; a new consumer doesn't until it is told. */
  resume(): void
  /** Waits for running deliveries, but no longer than the deadline. */
  close(options: { deadlineMs: number }): Promise<'abandoned' | 'closed'>
}

type MessageWorker = Worker<
  PlanJobPayload,
  void,
  string,
  IQueueBackend,
  PipelineProgress,
  QueueSettings
>

/** The receiving side of the plan queue: `handle` is called for each message, at most `concurrency` at a time. */
export function consumePlanJobs(
  settings: QueueSettings,
  { concurrency, events, telemetry }: ConsumerOptions,
  handle: (delivery: PlanDelivery) => Promise<Disposition>,
): PlanConsumer {
  const closing = new AbortController()
  let worker: MessageWorker | undefined
  let isTaking = false

  function createWorker(): MessageWorker {
    const created: MessageWorker = new Worker(
      planQueueName,
      (job, token) => performDelivery(job, token, handle, events),
      {
        connection: settings,
        prefix: redisPrefix,
        concurrency,
        autorun: false,
        drainDelay: drainDelaySeconds[settings.kind],
        ...holdOptions,
        ...(telemetry === undefined ? {} : { telemetry }),
      },
      createBackend,
    )
    created.on('error', events.trouble)
    created.on('stalled', events.stalled)
    return created
  }

  /** BullMQ remembers a failed opening for ever, so each try is made with a new worker. */
  async function tryToOpen(): Promise<MessageWorker> {
    if (settings.kind !== 'postgres' && (await checkEvictionPolicy(settings)) === 'hidden')
      events.evictionPolicyHidden()
    const created = createWorker()
    try {
      await created.waitUntilReady()
      return created
    } catch (error) {
      await closeWorker(created, 1_000)
      throw error
    }
  }

  async function open(): Promise<void> {
    while (!closing.signal.aborted) {
      try {
        const opened = await tryToOpen()
        if (closing.signal.aborted) return void (await closeWorker(opened, 1_000))
        worker = opened
        events.reached()
        return keepInStep()
      } catch (error) {
        if (error instanceof QueueRefused) throw error
        events.unreachable(error)
        await sleep(500 + Math.random() * 1_500, undefined, { signal: closing.signal }).catch(
          () => {},
        )
      }
    }
  }

  function keepInStep(): void {
    if (worker === undefined || closing.signal.aborted) return
    if (!isTaking) void worker.pause(true)
    else if (worker.isPaused() || !worker.isRunning()) void worker.resume()
  }

  // A resume that meets BullMQ's loop just as it ends would wake nothing, and nobody would notice.
  const keeper = setInterval(keepInStep, 1_000)
  const opened = open()
  opened.catch(() => {})

  return {
    opened,
    pause() {
      isTaking = false
      keepInStep()
    },
    resume() {
      isTaking = true
      keepInStep()
    },
    async close({ deadlineMs }) {
      clearInterval(keeper)
      closing.abort()
      return worker === undefined ? 'closed' : await closeWorker(worker, deadlineMs)
    },
  }
}

/** `Worker.close()` has no deadline and waits for a server that is gone. */
async function closeWorker(
  worker: MessageWorker,
  deadlineMs: number,
): Promise<'abandoned' | 'closed'> {
  try {
    await withinTime(deadlineMs, () => worker.close())
    return 'closed'
  } catch {
    await withinTime(500, () => worker.disconnect()).catch(() => {})
    return 'abandoned'
  }
}
