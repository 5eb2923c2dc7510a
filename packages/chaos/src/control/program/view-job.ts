import type { JobView } from '@zero-sum/contracts'
import type { ControlQueue } from './queue.ts'

/** What a client may ask about a job; a plan has no UUID here, so its presence is all that is told. */
export type ControlJobView = Pick<JobView, 'jobId' | 'status' | 'percent' | 'seq'> & {
  failedReason: string | null
}

/**
 * How a job stands by what the queue knows; undefined where it knows nothing. A job that BullMQ has ended as failed is told
 * with its reason.
 */
export async function viewQueuedJob(
  queue: ControlQueue,
  jobId: string,
): Promise<ControlJobView | undefined> {
  const job = await queue.getJob(jobId)
  if (job === undefined) return undefined
  const state = await job.getState()
  const percent = typeof job.progress === 'number' ? job.progress : 0
  const status = toStatus(state)
  if (status === undefined) return undefined
  const failedReason = status === 'failed' ? (job.failedReason ?? null) : null
  return { jobId, status, percent, seq: 0, failedReason }
}

function toStatus(state: string): JobView['status'] | undefined {
  switch (state) {
    case 'completed':
      return 'completed'
    case 'failed':
      return 'failed'
    case 'active':
      return 'running'
    case 'unknown':
      return undefined
    default:
      return 'pending'
  }
}
