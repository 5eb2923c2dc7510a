import type { PipelineProgress, Problem } from '@zero-sum/contracts'
import type { DescribedFault } from '../describe-fault.ts'

/** What the main thread asks of a solver thread: one plan at a time. */
export type SolverRequest = { intake: unknown; seed: number }

/** What an agent reports, and when it did: in milliseconds of the Unix epoch, by the thread's own clock. */
export type SolverNews = { progress: PipelineProgress; atMs: number }

export type SolverResult =
  /** JSON text, because a string crosses threads without being walked through on the main one. */
  | { kind: 'plan'; planJson: string; metabolicProfileJson: string; atMs: number }
  | { kind: 'refused'; problem: Problem }
  | { kind: 'failed'; reason: string; fault?: DescribedFault }
  | { kind: 'aborted' }
