import type { Sighting } from '../../record/sighting.ts'
import { isEnding } from '../fold-sightings.ts'
import type { Rule } from '../rule.ts'
import type { Broken } from '../verdict.ts'

type Watched = { seq: number; percent: number; ended: string | undefined; isTold: boolean }

/**
 * Follows each watcher of each job through what it saw, in the order in which it saw it. The first thing that went back, or
 * that went on after an end, is told.
 */
export function findBackwardSightings(sightings: Iterable<Sighting>): Broken[] {
  const broken: Broken[] = []
  const watched = new Map<string, Watched>()
  for (const sighting of sightings) {
    const key = `${sighting.jobId} ${sighting.watcher}`
    const before = watched.get(key) ?? { seq: 0, percent: 0, ended: undefined, isTold: false }
    const fault = before.isTold ? undefined : judge(before, sighting)
    if (fault !== undefined) {
      const detail = `${sighting.watcher} saw ${fault}`
      broken.push({ invariant: 'S6', jobId: sighting.jobId, detail })
    }
    watched.set(key, {
      seq: Math.max(before.seq, sighting.seq),
      percent: Math.max(before.percent, sighting.percent ?? 0),
      ended: before.ended ?? (isEnding(sighting.said) ? sighting.said : undefined),
      isTold: before.isTold || fault !== undefined,
    })
  }
  return broken
}

function judge(before: Watched, { seq, percent, said, how }: Sighting): string | undefined {
  if (seq < before.seq) return `number ${seq} after ${before.seq}`
  if (percent !== undefined && percent < before.percent)
    return `${percent} % after ${before.percent} %`
  if (before.ended === undefined) return undefined
  if (seq > before.seq) return `number ${seq} after the end, ${before.seq}`
  // A snapshot may be written down under its own name; what it holds at this number is the end.
  const isSilent = how === 'snapshot' && said === 'snapshot'
  return said === before.ended || isSilent ? undefined : `${said} after ${before.ended}`
}

/** A number is shown only after its event was stored. */
export const shownNumbers: Rule = {
  invariant: 'S6',
  sql: `
    SELECT DISTINCT job.id AS job_id, format('is at event %s, and somebody saw %s', job.seq, seen.seq) AS detail
    FROM record_sighting AS seen JOIN plan_generation_job AS job ON job.id = seen.job_id
    WHERE seen.seq > job.seq`,
}
