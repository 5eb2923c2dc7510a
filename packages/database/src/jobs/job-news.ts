/** What has just become of jobs, for whoever counts it. All times are the database's. */
export type JobNews =
  /** Somebody has taken the job for the first time, `waitSeconds` after it was accepted. */
  | { kind: 'first_claimed'; waitSeconds: number }
  | { kind: 'ended'; outcome: JobOutcome; seconds: number }
  /** An attempt failed, and the job waits for another; `reason` is a code of the worker's. */
  | { kind: 'retried'; reason: string }
  | { kind: 'handed_back' }
  /** A lease ran out before its worker was heard again. */
  | { kind: 'lease_lost' }

export type JobOutcome = 'cancelled' | 'completed' | 'exhausted' | 'poison' | 'refused'

/** Hears of it once its transaction has committed, and must not throw. */
export type HearJobs = (news: JobNews) => void

export const hearNothing: HearJobs = () => {}
