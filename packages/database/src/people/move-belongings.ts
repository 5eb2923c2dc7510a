import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { cancelJob } from '../jobs/cancel-job.ts'
import { inTransaction } from '../transaction.ts'

/**
 * Gives everything that a guest has to the account that they signed in to, in one transaction, so that deleting the guest
 * afterwards takes nothing along. Where both have an unfinished job the newer one goes on and the older is cancelled;
 * the newer of the two active plans stays active. Of what a person has once (preferences, a weight on a day, the address of
 * their calendar) the account's own stays; of two drafts the newer one. A worker in the middle of the job notices nothing.
 */
export async function moveBelongings(
  database: Database,
  { fromPersonId, toPersonId }: { fromPersonId: string; toPersonId: string },
): Promise<void> {
  await inTransaction(database, async (transaction) => {
    // In the order of their ids, so that two moves can't wait for each other.
    await transaction.execute(sql`
      SELECT id FROM person WHERE id IN (${fromPersonId}, ${toPersonId}) ORDER BY id FOR UPDATE`)
    const active = await transaction.execute<{ id: string }>(sql`
      SELECT id FROM plan_generation_job
      WHERE person_id IN (${fromPersonId}, ${toPersonId}) AND status IN ('pending', 'running')
      ORDER BY created_at DESC FOR UPDATE`)
    for (const { id } of active.rows.slice(1)) await cancelJob(transaction, id)
    await transaction.execute(sql`
      UPDATE plan_generation_job SET person_id = ${toPersonId} WHERE person_id = ${fromPersonId}`)
    await transaction.execute(sql`
      UPDATE meal_plan SET is_active = false
      WHERE person_id IN (${fromPersonId}, ${toPersonId}) AND is_active AND id <> (
        SELECT id FROM meal_plan WHERE person_id IN (${fromPersonId}, ${toPersonId}) AND is_active
        ORDER BY created_at DESC LIMIT 1)`)
    await transaction.execute(sql`
      UPDATE meal_plan SET person_id = ${toPersonId} WHERE person_id = ${fromPersonId}`)
    await transaction.execute(sql`
      UPDATE idempotency_key AS moved SET person_id = ${toPersonId}
      WHERE person_id = ${fromPersonId} AND NOT EXISTS (
        SELECT 1 FROM idempotency_key AS kept
        WHERE kept.person_id = ${toPersonId} AND kept.key = moved.key)`)
    await movePersonal(transaction, fromPersonId, toPersonId)
  })
}

async function movePersonal(
  transaction: Database,
  fromPersonId: string,
  toPersonId: string,
): Promise<void> {
  await transaction.execute(sql`
    UPDATE preference SET person_id = ${toPersonId} WHERE person_id = ${fromPersonId}
      AND NOT EXISTS (SELECT 1 FROM preference WHERE person_id = ${toPersonId})`)
  await transaction.execute(sql`
    DELETE FROM intake_draft AS older USING intake_draft AS newer
    WHERE older.person_id = ${toPersonId} AND newer.person_id = ${fromPersonId}
      AND older.updated_at < newer.updated_at`)
  await transaction.execute(sql`
    UPDATE intake_draft SET person_id = ${toPersonId} WHERE person_id = ${fromPersonId}
      AND NOT EXISTS (SELECT 1 FROM intake_draft WHERE person_id = ${toPersonId})`)
  await transaction.execute(sql`
    UPDATE weight_entry AS moved SET person_id = ${toPersonId} WHERE person_id = ${fromPersonId}
      AND NOT EXISTS (SELECT 1 FROM weight_entry AS kept
        WHERE kept.person_id = ${toPersonId} AND kept.date = moved.date)`)
  await transaction.execute(sql`
    UPDATE household_member SET person_id = ${toPersonId}, position = position + (
      SELECT coalesce(max(position) + 1, 0) FROM household_member WHERE person_id = ${toPersonId})
    WHERE person_id = ${fromPersonId}`)
  await transaction.execute(sql`
    UPDATE webhook_endpoint SET person_id = ${toPersonId} WHERE person_id = ${fromPersonId}`)
  await transaction.execute(sql`
    UPDATE access_token AS moved SET person_id = ${toPersonId} WHERE person_id = ${fromPersonId}
      AND NOT (kind = 'calendar' AND EXISTS (SELECT 1 FROM access_token AS kept
        WHERE kept.person_id = ${toPersonId} AND kept.kind = 'calendar'))`)
}
