import { terminalStatuses } from '@zero-sum/contracts'
import type { Sighting } from '../record/sighting.ts'

const endings: ReadonlySet<string> = new Set(terminalStatuses)

/** Whether what was seen is an end. */
export const isEnding = (said: string): boolean => endings.has(said)

type Seen = [jobId: string, seq: number, ended: string | null]

/** For each job the highest number that anybody saw, and each end that anybody saw. */
export function* foldSightings(sightings: Iterable<Sighting>): Generator<Seen> {
  const highest = new Map<string, number>()
  const ends = new Map<string, Set<string>>()
  for (const { jobId, seq, said } of sightings) {
    highest.set(jobId, Math.max(highest.get(jobId) ?? 0, seq))
    if (!isEnding(said)) continue
    const known = ends.get(jobId)
    if (known === undefined) ends.set(jobId, new Set([said]))
    else known.add(said)
  }
  for (const [jobId, seq] of highest) {
    const ended = ends.get(jobId)
    if (ended === undefined) yield [jobId, seq, null]
    else for (const end of ended) yield [jobId, seq, end]
  }
}
