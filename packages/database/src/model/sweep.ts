import { crashLimit, deadlineMs, deliveriesByDeadline, deliveryLimit } from '../jobs/timing.ts'
import { isAbandoned, judgeLosses, recordLosses } from './lost-leases.ts'
import { type Model, type ModelJob, type Step, tell, withJob } from './model.ts'
import { offerAbandoned, offerUnclaimed } from './offer-again.ts'
import type { Transition } from './transitions.ts'

export type SweepAnswer = {
  readonly ended: readonly number[]
  readonly abandoned: readonly number[]
  readonly unclaimed: readonly number[]
}

/** As `sweep/sweep-jobs.ts`: the jobs that were ended, and those that were offered again. */
export function sweep(model: Model, { spareLeases }: { spareLeases: boolean }): Step<SweepAnswer> {
  const taken: Transition[] = []
  const [ended, abandoned, unclaimed] = [[] as number[], [] as number[], [] as number[]]
  let swept = model
  if (spareLeases) {
    if (model.jobs.some((job) => isAbandoned(job, model.nowMs))) taken.push('sweep_spared')
  } else {
    swept = judgeLosses(recordLosses(swept, taken), taken)
    swept = endSpent(swept, ended, taken)
    swept = offerAbandoned(swept, abandoned)
  }
  swept = offerUnclaimed(swept, unclaimed)
  for (const _ of abandoned) taken.push('sweep_abandoned')
  for (const _ of unclaimed) taken.push('sweep_unclaimed')
  return { model: swept, answer: { ended, abandoned, unclaimed }, taken }
}

/** As `sweep/end-spent-jobs.ts`. */
function endSpent(model: Model, ended: number[], taken: Transition[]): Model {
  let swept = model
  for (const [jobId, job] of model.jobs.entries()) {
    if (job.status !== 'pending' && !isAbandoned(job, model.nowMs)) continue
    const reason = spentBy(job, model.nowMs)
    if (reason === undefined) continue
    ended.push(jobId)
    taken.push(reason)
    swept = withJob(swept, jobId, {
      ...job,
      ...tell(job, 'failed', job.attempt),
      status: 'failed',
      leaseUntilMs: null,
      undispatched: false,
      failureKind: reason === 'sweep_poison' ? 'poison' : 'exhausted',
      finishedAtMs: model.nowMs,
    })
  }
  return swept
}

function spentBy(
  { crashes, deliveries, firstClaimedAtMs }: ModelJob,
  nowMs: number,
): Transition | undefined {
  if (crashes >= crashLimit) return 'sweep_poison'
  if (deliveries >= deliveryLimit) return 'sweep_deliveries'
  const isOverdue = firstClaimedAtMs !== null && firstClaimedAtMs < nowMs - deadlineMs
  return isOverdue && deliveries >= deliveriesByDeadline ? 'sweep_deadline' : undefined
}
