import type { Person } from '@zero-sum/testbed'

/** How often clients do more than to submit and to wait; shares from 0 to 1 of the jobs. */
export type ClientMix = {
  /** Answered submissions that are sent once more under their key. */
  repeats: number
  /** Answered submissions whose key is sent with another body, too. */
  mismatches: number
  cancels: number
  /** Jobs that are watched by their event stream; the others are asked for. */
  streams: number
  /** Whether some jobs are planted that the work refuses. */
  refusals: boolean
}

/**
 * What clients need of a system: `POST /api/plan/generate` that answers with a `jobId`, and `GET /api/plan/jobs/:jobId`
 * that answers with a `status`. Event streams, cancelling and keys are asked of it only by its mix.
 */
export type Target = {
  /** Asked in turn, read at each request. */
  webs: readonly { url: string }[]
  /** Each has at most one job at a time. */
  people: readonly Person[]
  /** Those who plant poison and submit ten times at once. */
  troubleMakers: readonly Person[]
  intakes: readonly object[]
  mix: ClientMix
}

/** What clients do to the product. */
export const productMix: ClientMix = {
  repeats: 0.1,
  mismatches: 0.02,
  cancels: 0.02,
  streams: 1 / 3,
  refusals: true,
}

/** How many people a run of so many jobs has. Trouble comes in bursts, and who makes it waits for their jobs to end. */
export function populationFor(jobs: number): { people: number; troubleMakers: number } {
  return { people: Math.min(jobs, 250), troubleMakers: 100 }
}
