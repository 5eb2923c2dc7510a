import type pg from 'pg'

/**
 * Reads all events once and writes down what each job's own say of it, one row a job, as `history`: its numbers, its
 * claims and its ends; `ended_as` is meant for jobs that have one. `attempt` is current at an event if so many claims lie before it or are it.
 */
export async function tellHistories(client: pg.Client): Promise<void> {
  // Rows that came in quickly have no statistics yet, and without them the checks take the wrong way to a million events.
  await client.query(`
    ANALYZE plan_generation_job (id, person_id, status, seed), job_event (job_id, seq, kind),
      meal_plan (job_id), lost_lease, idempotency_key`)
  await client.query(`
    CREATE TEMPORARY TABLE history AS
    SELECT job_id, count(*)::int AS events, max(seq) AS last_seq,
      min(nth) FILTER (WHERE seq <> nth) AS missing_seq,
      count(*) FILTER (WHERE kind = 'accepted' AND nth = 1) AS acceptances,
      min(at) FILTER (WHERE kind = 'accepted') AS accepted_at,
      count(*) FILTER (WHERE kind = 'claimed')::int AS claims,
      min(seq) FILTER (WHERE attempt <> claims_by_then) AS wrong_attempt_seq,
      count(*) FILTER (WHERE is_end)::int AS ends,
      min(seq) FILTER (WHERE is_end) AS end_seq,
      min(at) FILTER (WHERE is_end) AS ended_at,
      min(kind) FILTER (WHERE is_end) AS ended_as,
      max(claims_by_then) FILTER (WHERE kind = 'completed') AS completing_attempt,
      min(plan_id) AS plan_id, min(failure_kind) AS failure_kind
    FROM (
      SELECT job_id, seq, at, attempt, kind, kind IN ('completed', 'failed', 'cancelled') AS is_end,
        CASE kind WHEN 'completed' THEN data->>'planId' END AS plan_id,
        CASE kind WHEN 'failed' THEN data->>'failureKind' END AS failure_kind,
        row_number() OVER story AS nth,
        count(*) FILTER (WHERE kind = 'claimed')
          OVER (PARTITION BY job_id ORDER BY seq ROWS UNBOUNDED PRECEDING) AS claims_by_then
      FROM job_event WINDOW story AS (PARTITION BY job_id ORDER BY seq)
    ) AS told
    GROUP BY job_id`)
  await client.query('ANALYZE history')
}
