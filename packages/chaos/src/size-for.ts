/** How many processes a system under chaos has, and how many jobs at a time each worker. */
export type SystemSize = { webs: number; workers: number; concurrency: number }

/**
 * Enough of each process for another to take over, for the product and the control alike. Few jobs on many places would
 * never meet each other, and each place costs a worker a solver thread at every start.
 */
export function sizeFor(jobs: number): SystemSize {
  return { webs: 2, workers: 3, concurrency: Math.min(4, Math.max(1, Math.ceil(jobs / 10))) }
}
