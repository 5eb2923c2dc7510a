import type pg from 'pg'

/**
 * Makes the unfinished jobs of restored rows ready to be made: their workers and messages belong to a time that is no more.
 *
 * A running job is handed back, as by a worker that stops, so that nobody is suspected of a crash. Lost leases that were
 * still open are judged to be none: an outage counts nowhere. Neither does the time since the backup. The next messages are numbered
 * by the second of the restore: a queue that was not lost may still keep later ones than the rows know of, and would
 * swallow a message with the number of one of those.
 *
 * @returns how many jobs there are to make.
 */
export async function requeueJobs(client: pg.Client, at: Date): Promise<number> {
  await client.query(`
    WITH moved AS (
      UPDATE plan_generation_job
      SET status = 'pending', lease_until = NULL, seq = seq + 1, run_after = NULL,
        deliveries = GREATEST(0, deliveries - 1), settled_attempt = attempt,
        settled_outcome = '{"outcome":"handed_back"}'
      WHERE status = 'running' RETURNING id, seq, attempt
    )
    INSERT INTO job_event (job_id, seq, attempt, kind, data)
    SELECT id, seq, attempt, 'handed_back', '{}' FROM moved`)
  await client.query('UPDATE lost_lease SET is_judged = true WHERE NOT is_judged')
  await client.query('UPDATE plan_generation_job SET open_losses = 0 WHERE open_losses > 0')
  const { rowCount } = await client.query(
    `UPDATE plan_generation_job
     SET undispatched = true, dispatch_leased_until = NULL, redispatches = 0, redispatch_after = NULL,
       dispatch_no = GREATEST(dispatch_no, ${secondOfRestore}),
       first_claimed_at = first_claimed_at + (clock_timestamp() - $1::timestamptz)
     WHERE status = 'pending'`,
    [at],
  )
  return rowCount ?? 0
}

/** Since the beginning of 2026, so that it fits an integer for 68 years. No job gets a message every second. */
const secondOfRestore = `extract(epoch FROM clock_timestamp() - timestamptz '2026-01-01 00:00:00+00')::int`
