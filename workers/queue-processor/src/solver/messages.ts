import type { Problem } from '@zero-sum/contracts'
import type { DescribedFault } from '../describe-fault.ts'

/** What the main thread asks of a solver thread: one plan at a time. */
export type SolverRequest = { intake: unknown; seed: number }

export type SolverResult =
  /** JSON text, because a string crosses threads without being walked through on the main one. */
  | { kind: 'plan'; planJson: string; metabolicProfileJson: string }
  | { kind: 'refused'; problem: Problem }
  | { kind: 'failed'; reason: string; fault?: DescribedFault }
  | { kind: 'aborted' }
