import { dispatchLeaseMs } from '../jobs/timing.ts'
import { isUnfinished, type Model, type ModelJob, type Step, withJob } from './model.ts'
import type { Transition } from './transitions.ts'

/** A message as it was numbered. */
export type ModelDispatch = { jobId: number; dispatchNo: number; delayMs: number }

/** As `leaseDispatches` of `jobs/dispatch-jobs.ts`: up to `limit` undispatched jobs, oldest first. */
export function lease(model: Model, { limit }: { limit: number }): Step<readonly ModelDispatch[]> {
  let leased = model
  const answer: ModelDispatch[] = []
  const taken: Transition[] = []
  // Jobs stand in the order of their acceptance.
  for (const [jobId, job] of model.jobs.entries()) {
    if (answer.length === limit) break
    if (!job.undispatched || !isUnfinished(job) || isLeased(job, model.nowMs)) continue
    const dispatchNo = job.dispatchNo + 1
    leased = withJob(leased, jobId, {
      ...job,
      dispatchNo,
      dispatchedAtMs: model.nowMs,
      dispatchLeasedUntilMs: model.nowMs + dispatchLeaseMs,
    })
    const delayMs = Math.max(0, (job.runAfterMs ?? 0) - model.nowMs)
    answer.push({ jobId, dispatchNo, delayMs })
    taken.push(dispatchNo === 1 ? 'lease_first' : 'lease_again')
  }
  return { model: leased, answer, taken }
}

/** As `markDispatched`: a row that was numbered anew, or has let go of its lease, stays as it is. */
export function mark(model: Model, dispatches: readonly ModelDispatch[]): Step<null> {
  return settle(model, dispatches, (job) =>
    job.dispatchLeasedUntilMs === null
      ? undefined
      : { ...job, undispatched: false, dispatchLeasedUntilMs: null },
  )
}

/** As `releaseDispatches`: the next round may take the rows at once. */
export function release(model: Model, dispatches: readonly ModelDispatch[]): Step<null> {
  const freed = settle(model, dispatches, (job) => ({ ...job, dispatchLeasedUntilMs: null }))
  const taken = freed.taken.map((one) =>
    one === 'mark_sent' ? 'release_freed' : 'release_too_late',
  )
  return { ...freed, taken }
}

function isLeased({ dispatchLeasedUntilMs }: ModelJob, nowMs: number): boolean {
  return dispatchLeasedUntilMs !== null && dispatchLeasedUntilMs >= nowMs
}

function settle(
  model: Model,
  dispatches: readonly ModelDispatch[],
  change: (job: ModelJob) => ModelJob | undefined,
): Step<null> {
  let settled = model
  const taken: Transition[] = []
  for (const { jobId, dispatchNo } of dispatches) {
    const job = settled.jobs[jobId]
    const isMeant = job !== undefined && job.dispatchNo === dispatchNo && isUnfinished(job)
    const changed = isMeant ? change(job) : undefined
    taken.push(changed === undefined ? 'mark_too_late' : 'mark_sent')
    if (changed !== undefined) settled = withJob(settled, jobId, changed)
  }
  return { model: settled, answer: null, taken }
}
