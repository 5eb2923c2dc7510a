import type { JobView, Locale, Problem } from '@zero-sum/contracts'
import type { ReportedProgress } from '@zero-sum/contracts/progress'
import type { JobEvent } from '@zero-sum/database'
import { translateJob, translateProblem, translateProgress } from '@zero-sum/plan-language'

/** After one of these nothing more happens to a job. */
export const endingKinds: ReadonlySet<string> = new Set(['completed', 'failed', 'cancelled'])

const toldKinds: ReadonlySet<string> = new Set(['agent', ...endingKinds])

function frame(id: number, name: string, data: unknown): string {
  return `id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`
}

/** An event as a client sees it; nothing for one that concerns only us. */
export function formatEvent(event: JobEvent, locale: Locale): string | undefined {
  const { seq, kind, data } = event
  if (!toldKinds.has(kind)) return undefined
  const [progress] = toldProgress([event])
  if (progress !== undefined) return frame(seq, kind, translateProgress(progress, locale))
  // What ended a job without a plan was parsed as it came in, too.
  const { problem } = data as { problem?: Problem }
  return frame(seq, kind, {
    ...data,
    ...(problem === undefined ? {} : { problem: translateProblem(problem, locale) }),
    seq,
  })
}

/** What the agents reported, of all that happened to a job; it was parsed as it came in. */
export function toldProgress(events: readonly JobEvent[]): ReportedProgress[] {
  return events
    .filter(({ kind }) => kind === 'agent')
    .map(({ data }) => ({ ...data, status: 'running' }) as ReportedProgress)
}

/**
 * The first frame: the job as it stood at the event that the client saw last, so that what follows only moves on, with the
 * progress events up to there. For a new client that is now.
 */
export function snapshotAsOf(
  job: JobView,
  past: readonly JobEvent[],
  seq: number,
  locale: Locale,
): string {
  const progress = toldProgress(past.filter((event) => event.seq <= seq)).map((one) =>
    translateProgress(one, locale),
  )
  const isNow = seq >= job.seq
  const last = progress.at(-1)
  const view = isNow
    ? translateJob(job, locale)
    : {
        ...job,
        status: 'running',
        seq,
        percent: last?.percent ?? 0,
        progress: last ?? null,
        planId: null,
        problem: null,
        finishedAt: null,
      }
  return frame(seq, 'snapshot', { ...view, events: progress })
}
