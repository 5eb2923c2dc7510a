import type { JobsOptions, WorkerOptions } from 'bullmq'

/** `default`: BullMQ as its settings come. `tuned`: as its documents and its users' reports advise for surviving crashes. */
export const variantNames = ['default', 'tuned'] as const
export type VariantName = (typeof variantNames)[number]

export type VariantSettings = {
  worker: Pick<WorkerOptions, 'lockDuration' | 'maxStalledCount' | 'stalledInterval'>
  job: Pick<JobsOptions, 'attempts' | 'backoff' | 'removeOnComplete' | 'removeOnFail'>
  /** Where the queue can't be reached, a submission is turned down at once instead of waiting. */
  failsFast: boolean
  /** A job's id is made from its idempotency key, so that BullMQ ignores the second of two. */
  keyIsJobId: boolean
  /** SIGTERM lets running jobs finish first. */
  closesGently: boolean
}

const retries = {
  // The product's own budget: three attempts with waits of 5 s and 10 s.
  attempts: 3,
  backoff: { type: 'exponential', delay: 5_000 },
} as const

export const variantSettings: Readonly<Record<VariantName, VariantSettings>> = {
  default: {
    // Lock 30 s, looked at every 30 s, failed for good at the second stall: what a worker has that is told nothing.
    worker: {},
    job: {
      ...retries,
      // The example in BullMQ's guide to auto-removal; without it both lists grow for ever.
      removeOnComplete: { age: 3_600, count: 1_000 },
      removeOnFail: { age: 24 * 3_600 },
    },
    failsFast: false,
    keyIsJobId: false,
    closesGently: false,
  },
  tuned: {
    worker: {
      // A killed worker's jobs come back after 10 to 20 s instead of 30 to 60; the product's own message locks are as long.
      lockDuration: 10_000,
      stalledInterval: 5_000,
      // BullMQ's 1 ends a job for good at its second crash, whatever `attempts` says. Ten is far more than a healthy job
      // meets, and still ends a poisonous one; without a limit that one would kill worker after worker for ever.
      maxStalledCount: 10,
    },
    job: {
      ...retries,
      // An id is remembered only as long as its job is kept, so a count would forget keys under load.
      removeOnComplete: { age: 24 * 3_600 },
      removeOnFail: { age: 24 * 3_600 },
    },
    // BullMQ's guide «Going to production» advises each of the three.
    failsFast: true,
    keyIsJobId: true,
    closesGently: true,
  },
}
