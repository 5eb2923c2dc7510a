import { setTimeout as sleep } from 'node:timers/promises'
import { NothingMeasured } from '../figures/figure.ts'
import type { Ask } from './ask.ts'

/** When the first of some jobs was handed to the queue and when the last was completed, in milliseconds since 1970. */
export type Completed = { firstDispatchMs: number; lastCompletionMs: number }

const lookMs = 50

/**
 * Waits until no job is unfinished, and makes sure that every one of these was completed with a plan, since a side that
 * failed its jobs quickly would look fast. Gives up where nothing ends for half a minute.
 */
export async function whenCompleted(ask: Ask, jobIds: readonly string[]): Promise<Completed> {
  let left = jobIds.length
  let changedMs = performance.now()
  while (left > 0) {
    await sleep(lookMs)
    const now = await ask.number(
      `SELECT count(*)::int FROM plan_generation_job WHERE status IN ('pending', 'running')`,
    )
    if (now !== left) changedMs = performance.now()
    left = now
    if (performance.now() - changedMs > 30_000)
      throw new NothingMeasured(`${left} of ${jobIds.length} jobs do not end.`)
  }
  const [row] = await ask.rows<{ stored: number; first: number; last: number }>(
    `SELECT count(*)::int AS stored,
       (extract(epoch FROM min(dispatched_at)) * 1000)::float8 AS first,
       (extract(epoch FROM max(finished_at)) * 1000)::float8 AS last
     FROM plan_generation_job AS job JOIN meal_plan ON meal_plan.job_id = job.id
     WHERE job.status = 'completed' AND job.id = ANY($1)`,
    [jobIds],
  )
  if (row?.stored !== jobIds.length)
    throw new NothingMeasured(`${row?.stored ?? 0} of ${jobIds.length} jobs stored a plan.`)
  return { firstDispatchMs: row.first, lastCompletionMs: row.last }
}
