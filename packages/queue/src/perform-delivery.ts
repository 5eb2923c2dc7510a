import {
  type PipelineProgress,
  type PlanJobPayload,
  planJobName,
  planJobPayloadSchema,
} from '@zero-sum/contracts'
import { DelayedError, type Job } from 'bullmq'

/** A message as a worker gets it. It may come twice, late, or for a job that has ended. */
export type PlanDelivery = {
  messageId: string
  jobId: string
  /** Tells the queue how far the job is. Nothing depends on it, so a failure is only reported. */
  updateProgress(progress: PipelineProgress): Promise<void>
}

/** What becomes of a message once it has been handled. */
export type Disposition =
  | { kind: 'acknowledge' }
  /** Not yet: it comes again after `ms` and has cost no attempt. */
  | { kind: 'delay'; ms: number }
  /** It failed with this code; BullMQ's own retry wakes it again. */
  | { kind: 'retry'; reason: string }

export type DeliveryEvents = {
  /** The message was not one of ours and was dropped. */
  nonsense(messageId: string): void
  /** The handler broke: a fault of ours. */
  handlerBroke(messageId: string, error: unknown): void
  /** The queue no longer has the message, or could not be reached. */
  messageLost(messageId: string, error: unknown): void
}

/** All that is written into the queue about a failure: its message, a code of ours. No stack (`stackTraceLimit`), no cause. */
export class DeliveryFailed extends Error {
  override readonly name = 'DeliveryFailed'
}

export type PlanMessageJob = Job<PlanJobPayload, void, string, PipelineProgress>

/** Hands one BullMQ job to the handler and does what the handler decides. */
export async function performDelivery(
  job: PlanMessageJob,
  token: string | undefined,
  handle: (delivery: PlanDelivery) => Promise<Disposition>,
  events: DeliveryEvents,
): Promise<void> {
  const messageId = job.id ?? 'unnamed'
  const payload = planJobPayloadSchema.safeParse(job.data)
  if (job.name !== planJobName || !payload.success) return events.nonsense(messageId)
  const disposition = await decide({
    messageId,
    jobId: payload.data.jobId,
    updateProgress: (progress) =>
      job.updateProgress(progress).catch((error: unknown) => events.messageLost(messageId, error)),
  })
  switch (disposition.kind) {
    case 'acknowledge':
      return
    case 'delay':
      await moveToDelayed(disposition.ms)
      throw new DelayedError()
    case 'retry':
      throw new DeliveryFailed(disposition.reason)
  }

  async function decide(delivery: PlanDelivery): Promise<Disposition> {
    try {
      return await handle(delivery)
    } catch (error) {
      events.handlerBroke(messageId, error)
      return { kind: 'retry', reason: 'handler_broke' }
    }
  }

  async function moveToDelayed(ms: number): Promise<void> {
    try {
      await job.moveToDelayed(Date.now() + ms, token)
    } catch (error) {
      events.messageLost(messageId, error)
      throw new DeliveryFailed('could_not_delay', { cause: error })
    }
  }
}
