/** The worker's own numbers, in milliseconds; the lease itself comes with each claim. */
export type Timing = Readonly<typeof defaultTiming>

export const defaultTiming = {
  /** A plan takes under a second; an agent that is busy for a minute will not come back. */
  agentDeadlineMs: 60_000,
  /** How long a solver has to notice the cancel flag before its thread is ended. */
  cancelGraceMs: 250,
  /** How long a solver thread may take to load the catalogue. */
  threadStartMs: 60_000,
  /** How long one internal call may take. */
  callTimeoutMs: 4_000,
  /** A plan is large, and storing it is worth waiting for. */
  completeTimeoutMs: 15_000,
  /** How long a finished plan is offered to a web application that does not answer. */
  settleLimitMs: 600_000,
  /** The same while shutting down, when a lease that runs out does the rest. */
  handBackLimitMs: 2_500,
  /** How often the web application is looked at: its clock, its need of workers, its health. */
  lookMs: 10_000,
  /** How often a refused secret is tried again. */
  secretRetryMs: 60_000,
  /** How far this clock may be from the database's. */
  clockSkewLimitMs: 1_000,
  /** Due jobs that nobody claims for this long, while this worker is idle, mean that it is stuck. */
  stuckAfterMs: 30_000,
  /** A stuck worker leaves at most this often. */
  watchdogPauseMs: 300_000,
  /** How long closing the queue may take after the running jobs have ended. */
  closeLimitMs: 3_500,
}
