import type { Backend, CallRecord } from '@zero-sum/testbed'
import type { InflictedFault } from '../nemesis/fault.ts'
import type { Planted } from '../record/planted.ts'
import type { Sighting } from '../record/sighting.ts'
import type { Cancellation, Submission } from '../record/submission.ts'

/** All that is known about a run from outside of the system, and where its rows are. */
export type Evidence = {
  backend: Backend
  databaseUrl: string
  submissions: readonly Submission[]
  cancellations: readonly Cancellation[]
  sightings: readonly Sighting[]
  calls: readonly CallRecord[]
  faults: readonly InflictedFault[]
  planted: Planted
  executionsFile: string
  /** When the last fault was undone, and when the clients stopped waiting. */
  healedAtMs: number
  stoppedAtMs: number
  /** When each worker life was killed, by the incarnation that it told in its log. */
  workerKills: ReadonlyMap<string, number>
}
