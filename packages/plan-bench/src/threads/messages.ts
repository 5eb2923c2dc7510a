import type { BaselineRun } from '../baselines/run-baselines.ts'
import type { Observation } from '../observations/observe-person.ts'

/** What every thread of a run is told at its birth. People are drawn by their place, so none has to cross threads. */
export type ThreadData = {
  seed: number
  /** How many people, the examples among them. */
  people: number
  hasExamples: boolean
  triesWaysOut: boolean
  /** Every so manieth plan is made twice and compared; 0 for none. */
  repeatEvery: number
  /** Baselines are run for this many of the first drawn people. */
  baselinePeople: number
  /** Two shared integers: the next place, and 1 once no other is to be taken. */
  shared: SharedArrayBuffer
}

export const sharedPlaces = { next: 0, isStopped: 1 } as const

export type ThreadReport =
  | { kind: 'observed'; observation: Observation; baselines: BaselineRun[] }
  | { kind: 'done' }
