import { holdJobs, releaseJobs } from '../jobs/held-jobs.ts'
import { whenCompleted } from '../jobs/when-completed.ts'
import type { Stage } from './stage.ts'

/**
 * Lets the product carry so many jobs from their rows to their plans, and gives how many a second: from the first hand-over
 * by the relay, which looks once a second, to the last completion, by the database's clock.
 */
export async function runHeldJobs({ ask }: Stage, count: number): Promise<number> {
  const jobs = await holdJobs(ask, count)
  await releaseJobs(ask)
  const { firstDispatchMs, lastCompletionMs } = await whenCompleted(
    ask,
    jobs.map(({ id }) => id),
  )
  return (count / (lastCompletionMs - firstDispatchMs)) * 1_000
}
