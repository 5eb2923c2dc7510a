import type { Ask } from './ask.ts'

/** Ends every unfinished job, so that a round leaves nothing for the next: no relay, no sweep has anything to do. */
export async function cancelUnfinished(ask: Ask): Promise<number> {
  return ask.number(
    `WITH ended AS (
       UPDATE plan_generation_job
       SET status = 'cancelled', lease_until = NULL, undispatched = false,
         finished_at = clock_timestamp()
       WHERE status IN ('pending', 'running') RETURNING id
     ) SELECT count(*)::int FROM ended`,
  )
}
