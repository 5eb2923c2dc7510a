import type { JobStatus } from '@zero-sum/contracts'
import { isUnfinished, type Model, type Step, tell, withJob } from './model.ts'

/** As `jobs/cancel-job.ts`: the status that the job has now; null for an unknown job. */
export function cancel(model: Model, { jobId }: { jobId: number }): Step<JobStatus | null> {
  const job = model.jobs[jobId]
  if (job === undefined) return { model, answer: null, taken: ['cancel_unknown'] }
  if (!isUnfinished(job)) return { model, answer: job.status, taken: ['cancel_too_late'] }
  const cancelled = {
    ...job,
    ...tell(job, 'cancelled', job.attempt),
    status: 'cancelled',
    leaseUntilMs: null,
    undispatched: false,
    finishedAtMs: model.nowMs,
  } as const
  return {
    model: withJob(model, jobId, cancelled),
    answer: 'cancelled',
    taken: [job.status === 'pending' ? 'cancel_pending' : 'cancel_running'],
  }
}
