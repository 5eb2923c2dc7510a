import type { PipelineProgress, Problem } from '@zero-sum/contracts'
import type { DescribedFault } from '../describe-fault.ts'

/** What the main thread asks of a solver thread: one plan at a time. */
export type SolverRequest = { intake: unknown; seed: number }

/** Given to a thread at its birth: one shared integer that is 1 while the plan it works on is no longer wanted. */
export type SolverThreadData = { cancelFlag: SharedArrayBuffer }

export type SolverReport =
  | { kind: 'ready' }
  | { kind: 'progress'; progress: PipelineProgress }
  | SolverResult

export type SolverResult =
  /** JSON text, because a string crosses threads without being walked through on the main one. */
  | { kind: 'plan'; planJson: string; metabolicProfileJson: string }
  | { kind: 'refused'; problem: Problem }
  | { kind: 'failed'; reason: string; fault?: DescribedFault }
  | { kind: 'aborted' }
