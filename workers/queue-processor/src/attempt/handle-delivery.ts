import type { Disposition, PlanDelivery } from '@zero-sum/queue/consumer'
import type { Workplace } from '../workplace.ts'
import { claimJob } from './claim-job.ts'
import { runAttempt } from './run-attempt.ts'

/** A message is only a hint to look at a job: it is claimed, run and settled, put back for later, or of no more use. */
export async function handleDelivery(
  workplace: Workplace,
  delivery: PlanDelivery,
): Promise<Disposition> {
  const { gate, taking, events, stopping } = workplace
  // A message that was on its way when taking was paused.
  if (stopping.aborted) return { kind: 'delay', ms: 0 }
  if (!taking.isTaking()) return putBack(500)
  using place = gate.enter()
  if (place === undefined) return putBack(500)

  const { jobId } = delivery
  const claim = await claimJob(workplace, jobId, place)
  switch (claim.kind) {
    case 'claimed':
      return await runAttempt(workplace, delivery, claim, place)
    case 'not_now':
      events.jobNotFree(jobId, claim.retryAfterMs)
      return { kind: 'delay', ms: claim.retryAfterMs }
    case 'ended':
      events.jobEnded(jobId, claim.code)
      return { kind: 'acknowledge' }
    case 'unanswered':
      events.claimUnanswered(jobId, claim.reason)
      return putBack(2_000)
  }
}

/** Later, and not all at once. */
function putBack(ms: number): Disposition {
  return { kind: 'delay', ms: Math.round(ms * (0.5 + Math.random())) }
}
