import type { OpenEvidence } from '../history.fixture.ts'
import type { Fate, SoundRun } from '../sound-run.fixture.ts'
import type { Invariant } from '../verdict.ts'

/** One thing made wrong in a sound run, and exactly the invariants that this breaks. */
export type Breach = {
  what: string
  fate: Fate
  breaks: readonly Invariant[]
  /** The job that is reported, where it is none of the run. */
  reports?: string
  /** Statements on the rows; `:job` is the job's id. Nothing of the schema's own defence is in force. */
  rows?: string
  record?: (evidence: OpenEvidence, jobId: string, jobs: SoundRun['jobs']) => void
}

export function only<item>(found: item | undefined): item {
  if (found === undefined) throw new Error('the breach found nothing to change')
  return found
}

export const submissionOf = (evidence: OpenEvidence, jobId: string, purpose = 'new') =>
  only(evidence.submissions.find((one) => one.jobId === jobId && one.purpose === purpose))

export const callOf = (evidence: OpenEvidence, jobId: string, call: string, attempt: number) =>
  only(
    evidence.calls.find(
      (one) => one.jobId === jobId && one.call === call && one.attempt === attempt,
    ),
  )

export const streamOf = ({ sightings }: OpenEvidence, jobId: string) =>
  sightings.filter((one) => one.jobId === jobId && one.how === 'event')

/** As where the network lost them, so that only the rows can tell. */
export function loseAnswers(evidence: OpenEvidence, jobId: string): void {
  evidence.calls = evidence.calls.filter((one) => one.jobId !== jobId)
}
