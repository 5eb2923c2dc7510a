/** Safety, liveness and usefulness; docs/chaos.md says each in full. */
export const invariants = {
  S1: 'every acknowledged job exists and has ended',
  S2: 'every job ended exactly once',
  S3: 'a completed job has exactly one plan, every other job none, and no plan is without a job',
  S4: 'nobody had two unfinished jobs at any instant',
  S5: 'attempts only rise, and no write of an older attempt was accepted',
  S6: 'progress and event numbers never went back before anybody who watched',
  S7: 'one key always named the same job, and another body under it was refused',
  S8: 'there is no job that nobody asked for',
  S9: 'every job that was not cancelled, refused or planted ended completed',
  L1: 'every job ended within the time given after the last fault',
  L2: 'jobs of killed workers were claimed again',
  L3: 'every submission during an outage of the queue was answered',
} as const
export type Invariant = keyof typeof invariants

/** One breach; `jobId` is null where it concerns no single job. */
export type Broken = { invariant: Invariant; jobId: string | null; detail: string }

export type Figures = {
  accepted: number
  terminal: { completed: number; failed: number; cancelled: number }
  /** Acknowledged and not there, or not ended. */
  lost: number
  /** Jobs with more than one plan or more than one end. */
  duplicated: number
  /** Jobs that nobody asked for. */
  unexpected: number
  storedPlans: number
  /** Executions of an agent beyond the first for its job: efficiency, not safety. */
  duplicateExecutions: number
  /** From the kill of a worker to the next claim of each job that it ran, in ms; null where no job was struck. */
  rescueMs: { count: number; p50: number | null; p99: number | null; worst: number | null }
  /** Shares of first tries that were answered 200 or 202: of all, and of those sent while only the queue was away. */
  acceptAvailability: { overall: number; duringQueueOutage: number | null }
  /** With nothing found in n jobs, the true rate of loss is below this with 95 % confidence (rule of three: 3/n). */
  bound: number
}

export type Verdict = {
  broken: Broken[]
  figures: Figures
  /** Jobs of killed workers that waited longest for another one, the slowest first. */
  slowestRescues: string[]
}
