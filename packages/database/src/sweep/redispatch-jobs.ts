import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { interval } from '../jobs/interval.ts'
import { probes, redispatchCapMs, redispatchMs } from '../jobs/timing.ts'

/** So often doubled, the period is at its cap; doubled on and on it would grow beyond what an interval can hold. */
const doublings = Math.ceil(Math.log2(redispatchCapMs / redispatchMs))

/** Each time a job is offered again the next time is twice as far away, up to the cap. */
const nextPeriod = sql`LEAST(${interval(redispatchCapMs)},
  ${interval(redispatchMs)} * power(2, LEAST(job.redispatches, ${doublings}::int)))`

const offerAgain = sql`
  undispatched = true, dispatch_leased_until = NULL, redispatches = job.redispatches + 1,
  redispatch_after = clock_timestamp() + ${nextPeriod}`

const isDue = sql`NOT job.undispatched
  AND (job.redispatch_after IS NULL OR job.redispatch_after < clock_timestamp())`

/** What the newest claims say about the queue. */
const claims = sql`
  recent AS (
    SELECT claimed_at, dispatched_at FROM plan_generation_job
    WHERE claimed_at IS NOT NULL ORDER BY claimed_at DESC LIMIT 200
  ), claims AS (
    SELECT max(claimed_at) AS last_claim,
      max(dispatched_at) FILTER (WHERE dispatched_at < claimed_at) AS newest_claimed_dispatch
    FROM recent
  )`

/** The queue has given out something that was sent later. */
const isPassedBy = sql`claims.newest_claimed_dispatch > GREATEST(job.dispatched_at, job.run_after)`

const isSilence = sql`(claims.last_claim IS NULL
  OR claims.last_claim < clock_timestamp() - ${nextPeriod})`

/**
 * Asks for a new message for every running job whose lease has run out, at once, and again as for an unclaimed one. The
 * next sweep finds rows that somebody holds.
 */
export async function redispatchAbandoned(database: Database): Promise<string[]> {
  const { rows } = await database.execute<{ id: string }>(sql`
    WITH ${claims}, abandoned AS (
      SELECT job.id FROM plan_generation_job AS job, claims
      WHERE job.status = 'running' AND job.lease_until < clock_timestamp() AND ${isDue}
        AND (job.redispatches = 0 OR ${isPassedBy} OR ${isSilence})
      FOR UPDATE OF job SKIP LOCKED
    )
    UPDATE plan_generation_job AS job SET ${offerAgain}
    FROM abandoned WHERE job.id = abandoned.id
    RETURNING job.id`)
  return rows.map(({ id }) => id)
}

/**
 * Asks for a new message for jobs that were dispatched, are due, and which nobody has claimed: but only where the queue has
 * given out something sent later, or, a few at a time, has given out nothing for as long. Otherwise they merely wait
 * their turn, and more messages would make the backlog longer.
 */
export async function redispatchUnclaimed(database: Database): Promise<string[]> {
  const { rows } = await database.execute<{ id: string }>(sql`
    WITH ${claims}, waiting AS (
      SELECT job.id, job.redispatches, GREATEST(job.dispatched_at, job.run_after) AS sent_at,
        ${isPassedBy} AS is_passed_by, ${isSilence} AS is_silence
      FROM plan_generation_job AS job, claims
      WHERE job.status = 'pending' AND ${isDue}
        AND GREATEST(job.dispatched_at, job.run_after) < clock_timestamp() - ${nextPeriod}
    ), probing AS (
      SELECT count(*) AS count FROM plan_generation_job
      WHERE status = 'pending' AND redispatch_after >= clock_timestamp()
    ), chosen AS (
      SELECT id FROM waiting WHERE is_passed_by
      UNION (
        SELECT id FROM waiting WHERE is_silence ORDER BY redispatches, sent_at
        LIMIT GREATEST(0, ${probes} - (SELECT count FROM probing))
      )
    ), forgotten AS (
      SELECT job.id FROM plan_generation_job AS job
      WHERE job.id IN (SELECT id FROM chosen) AND job.status = 'pending' AND ${isDue}
      FOR UPDATE OF job SKIP LOCKED
    )
    UPDATE plan_generation_job AS job SET ${offerAgain}
    FROM forgotten WHERE job.id = forgotten.id
    RETURNING job.id`)
  return rows.map(({ id }) => id)
}
