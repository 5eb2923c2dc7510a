import { crashSilenceMs, deadlineMs, leaseMs } from '../jobs/timing.ts'
import type { Model } from './model.ts'
import { nextPeriodMs } from './offer-again.ts'

/** Every instant still to come, in order, after which a verb may answer otherwise than before it. */
export function deadlines({ nowMs, jobs, lastSeenMs }: Model): number[] {
  const instants = new Set<number>()
  const add = (fromMs: number | null | undefined, ms = 0) => {
    if (typeof fromMs === 'number' && fromMs + ms > nowMs) instants.add(fromMs + ms)
  }
  for (const job of jobs) {
    add(job.leaseUntilMs)
    for (const { isJudged, lostAtMs, incarnation } of job.losses) {
      if (isJudged) continue
      add(lostAtMs, crashSilenceMs - leaseMs)
      add(lastSeenMs[incarnation], crashSilenceMs)
    }
    if (job.status !== 'pending' && job.status !== 'running') continue
    add(job.runAfterMs)
    add(job.dispatchLeasedUntilMs)
    add(job.redispatchAfterMs)
    add(job.dispatchedAtMs, nextPeriodMs(job))
    add(job.runAfterMs, nextPeriodMs(job))
    add(job.claimedAtMs, nextPeriodMs(job))
    add(job.firstClaimedAtMs, deadlineMs)
  }
  return [...instants].sort((left, right) => left - right)
}

/** The nth of them, or a millisecond beside it; a second from now where there are fewer. */
export function nextDeadlineMs(model: Model, nth: number, besideMs: number): number {
  const deadline = deadlines(model)[nth]
  return deadline === undefined ? model.nowMs + 1_000 : Math.max(model.nowMs, deadline + besideMs)
}
