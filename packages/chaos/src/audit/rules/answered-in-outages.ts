import type { InflictedFault } from '../../nemesis/fault.ts'
import type { FaultKind } from '../../nemesis/fault-kinds.ts'
import type { Submission } from '../../record/submission.ts'
import type { Broken, Figures } from '../verdict.ts'

const outageKinds: ReadonlySet<FaultKind> = new Set([
  'queue-outage',
  'redis-kill',
  'redis-loss',
  'queue-flush',
])

/** What keeps a web from answering though its queue is well: the webs, their database, the network to it. */
const disturbingKinds: ReadonlySet<FaultKind> = new Set([
  'web-kill',
  'web-deploy',
  'postgres-fast',
  'postgres-immediate',
  'backend-kill',
  'pool-exhaustion',
  'held-transaction',
  'half-open',
  'slow-network',
])

/** After a restart webs take a moment to find their database again; before one they are already being asked to leave. */
const marginMs = 3_000

type Span = { fromMs: number; toMs: number }

/**
 * The first try under each key. One with the same key and another body is meant to be refused, and is none.
 */
export function firstTries(submissions: Iterable<Submission>): Submission[] {
  const first = new Map<string, Submission>()
  for (const submission of submissions) {
    if (submission.purpose === 'mismatch') continue
    const key = `${submission.person} ${submission.key}`
    const known = first.get(key)
    if (known === undefined || submission.sentAtMs < known.sentAtMs) first.set(key, submission)
  }
  return [...first.values()]
}

/** Those first tries whose whole life lay inside of one outage of the queue while nothing else was wrong. */
export function triesInOutages(
  tries: readonly Submission[],
  faults: readonly InflictedFault[],
): Submission[] {
  const outages = spansOf(faults, outageKinds, 0)
  const disturbances = spansOf(faults, disturbingKinds, marginMs)
  return tries.filter(
    ({ sentAtMs, answeredAtMs }) =>
      outages.some(({ fromMs, toMs }) => sentAtMs >= fromMs && answeredAtMs <= toMs) &&
      !disturbances.some(({ fromMs, toMs }) => answeredAtMs >= fromMs && sentAtMs <= toMs),
  )
}

function spansOf(
  faults: readonly InflictedFault[],
  kinds: ReadonlySet<FaultKind>,
  margin: number,
): Span[] {
  return faults
    .filter(({ kind, happened }) => kinds.has(kind) && happened !== false)
    .map(({ startedAtMs, endedAtMs }) => ({
      fromMs: startedAtMs - margin,
      toMs: endedAtMs + margin,
    }))
}

const isAnswered = ({ status }: Submission) => status === 200 || status === 202

export function findUnanswered(inOutages: readonly Submission[]): Broken[] {
  return inOutages
    .filter((submission) => !isAnswered(submission))
    .map(({ key, person, status }) => ({
      invariant: 'L3',
      jobId: null,
      detail: `the first try of ${person} under ${key} was answered ${status ?? 'nothing'}, with only the queue away`,
    }))
}

/** Shares, 0 to 1. Nobody asked is no refusal. */
export function measureAvailability(
  tries: readonly Submission[],
  inOutages: readonly Submission[],
): Figures['acceptAvailability'] {
  const share = (some: readonly Submission[]) => some.filter(isAnswered).length / some.length
  return {
    overall: tries.length === 0 ? 1 : share(tries),
    duringQueueOutage: inOutages.length === 0 ? null : share(inOutages),
  }
}
