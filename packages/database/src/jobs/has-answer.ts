import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'

/**
 * Whether asking for a plan would be answered with what there is already: a repeat of a key, or the plan that is being made for the
 * person. Such an answer makes no work, so that it is given to whoever may ask for no more.
 */
export async function hasAnswer(
  database: Database,
  {
    personId,
    idempotencyKey,
    replace,
  }: { personId: string; idempotencyKey: string | undefined; replace: boolean },
): Promise<boolean> {
  const { rows } = await database.execute<{ has: boolean }>(sql`
    SELECT EXISTS (
      SELECT 1 FROM idempotency_key WHERE person_id = ${personId} AND key = ${idempotencyKey ?? null}
    ) OR (NOT ${replace}::boolean AND EXISTS (
      SELECT 1 FROM plan_generation_job
      WHERE person_id = ${personId} AND status IN ('pending', 'running'))) AS has`)
  return rows[0]?.has === true
}
