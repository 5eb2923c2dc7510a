import { randomUUID } from 'node:crypto'
import { onTestFinished, vi } from 'vitest'
import { consumePlanJobs, type PlanConsumer } from './consumer.ts'
import { createPlanQueue, type PlanQueue } from './producer.ts'
import type { QueueSettings } from './settings.ts'

export const limit = { timeoutMs: 1_000 }
export const waiting = { timeout: 25_000, interval: 50 }

const silence = {
  reached: () => {},
  unreachable: () => {},
  evictionPolicyHidden: () => {},
  trouble: () => {},
  stalled: () => {},
  nonsense: () => {},
  handlerBroke: () => {},
  messageLost: () => {},
}

/** A sender that ends with the test. */
export function producer(settings: QueueSettings): PlanQueue {
  const queue = createPlanQueue(settings)
  onTestFinished(() => queue[Symbol.asyncDispose]())
  return queue
}

/** A receiver that acknowledges everything, and what arrived at it. */
export function consumer(settings: QueueSettings): { arrived: string[]; consumer: PlanConsumer } {
  const arrived: string[] = []
  const taking = consumePlanJobs(
    settings,
    { concurrency: 2, events: silence },
    async (delivery) => {
      arrived.push(delivery.jobId)
      return { kind: 'acknowledge' }
    },
  )
  onTestFinished(async () => void (await taking.close({ deadlineMs: 3_000 })))
  taking.resume()
  return { arrived, consumer: taking }
}

/** Sends until it is taken, as the relay does. */
export async function send(queue: PlanQueue): Promise<string> {
  const jobId = randomUUID()
  const message = { messageId: jobId, jobId, delayMs: 0 }
  await vi.waitFor(() => queue.addMessages([message], limit), waiting)
  return jobId
}
