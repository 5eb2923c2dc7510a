import type { System } from '@zero-sum/testbed'
import type { FaultKind } from './fault-kinds.ts'

/** One instance in the schedule. Everything that is drawn is drawn here, so that the same seed gives the same schedule. */
export type PlannedFault = {
  kind: FaultKind
  /** From the start of the run. */
  atMs: number
  /** How long it lasts, where it lasts. */
  lengthMs: number
  /** 0 to 1: which process, which way; each fault says what it makes of it. */
  draw: number
}

/** What a fault tells of itself when it is over. */
export type FaultOutcome = {
  /** In a few words, such as the process it struck. */
  detail: string
  /** False where it found nothing to strike, as when no call passed that it was armed for. Absent, it struck. */
  happened?: boolean
  /** What the product did wrong under it, such as an exit code other than 0 when it was asked to leave: the run is red. */
  fault?: string | undefined
  /** Each life of a process that it ended with `kill -9`, by the process's name. */
  kills?: readonly { name: string; atMs: number }[]
}

/** What was really done, for the report and the audit. */
export type InflictedFault = FaultOutcome & {
  kind: FaultKind
  startedAtMs: number
  /** When all that it had done was undone. */
  endedAtMs: number
}

/** What faults need of the clients: to plant jobs and to submit ten at once. */
export type Clients = {
  plantPoison(): Promise<void>
  submitTenAtOnce(): Promise<void>
}

export type FaultContext = { system: System; clients: Clients; databaseUrl: string }

/**
 * Does one fault and undoes it: it returns when what it killed runs again and what it held is let go. It throws only when
 * that could not be done, which is a fault of the harness.
 */
export type Inflict = (context: FaultContext, planned: PlannedFault) => Promise<FaultOutcome>

/** How a kind is scheduled. */
export type FaultPlan = {
  inflict: Inflict
  /** Mean time between two of them, in a run of 800 s or more; shorter runs have them closer together. */
  everyMs: number
  /** How long one lasts, from and to; scaled down in runs shorter than five minutes, but never below what it takes to hurt. */
  lengthMs: readonly [number, number]
  leastLengthMs: number
  /** Two faults that use the same thing never overlap: `workers`, `webs`, `queue`, `database`, `calls`, `clock`. */
  uses: readonly ('calls' | 'clock' | 'database' | 'queue' | 'webs' | 'workers')[]
}
