import { quantile } from '@zero-sum/bench/quantile'
import type { Reading } from '../clients/read-steadily.ts'
import type { Submission } from '../clients/submit.ts'

/** One rate, or one span of time, in figures. */
export type StepFigures = {
  name: string
  sent: number
  accepted: number
  /** Last answered 429 or 503. */
  turnedAway: number
  /** Last answered anything else that is no acceptance, or nothing. */
  failed: number
  /** Accepted at a later try only. */
  secondTries: number
  withoutRetryAfter: number
  acceptMs: { p50: number; p95: number; p99: number; most: number } | null
  /** Jobs that were unfinished when the step ended. */
  backlog: number
  completedPerSecond: number
  reading: Reading | null
}

export function summariseStep(
  name: string,
  submissions: readonly Submission[],
  facts: Pick<StepFigures, 'backlog' | 'completedPerSecond' | 'reading'>,
): StepFigures {
  const accepted = submissions.filter(({ jobId }) => jobId !== undefined)
  const last = ({ statuses }: Submission) => statuses.at(-1) ?? 0
  const refused = submissions.filter(({ jobId }) => jobId === undefined)
  const turnedAway = refused.filter((one) => last(one) === 429 || last(one) === 503)
  const times = accepted.map(({ tookMs }) => tookMs)
  return {
    name,
    sent: submissions.length,
    accepted: accepted.length,
    turnedAway: turnedAway.length,
    failed: refused.length - turnedAway.length,
    secondTries: accepted.filter(({ statuses }) => statuses.length > 1).length,
    withoutRetryAfter: submissions.reduce((sum, one) => sum + one.withoutRetryAfter, 0),
    acceptMs:
      times.length === 0
        ? null
        : {
            p50: quantile(times, 0.5),
            p95: quantile(times, 0.95),
            p99: quantile(times, 0.99),
            most: Math.max(...times),
          },
    ...facts,
  }
}
