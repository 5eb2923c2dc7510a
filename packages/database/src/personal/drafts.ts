import { type IntakeDraft, intakeDraftSchema, type SaveDraft } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'

type DraftRow = { step: string; answers: unknown; updated_at: string }

/** What a person has answered so far, if anything. */
export async function findDraft(
  database: Database,
  personId: string,
): Promise<IntakeDraft | undefined> {
  const { rows } = await database.execute<DraftRow>(sql`
    SELECT step, answers, updated_at FROM intake_draft WHERE person_id = ${personId}`)
  const row = rows[0]
  if (row === undefined) return undefined
  const { step, answers, updated_at: updatedAt } = row
  return intakeDraftSchema.parse({ step, answers, updatedAt: new Date(updatedAt).toISOString() })
}

/**
 * Keeps a draft in place of the one that the person saw and gives its time; nothing where another device has saved a
 * different one since. A repeat whose answer was lost finds its own and is kept again.
 */
export async function saveDraft(
  database: Database,
  personId: string,
  { step, answers, updatedAt }: SaveDraft,
): Promise<Date | undefined> {
  // Times have milliseconds, as they have in JSON, and each is later than the one before, as no clock promises.
  const { rows } = await database.execute<{ updated_at: string }>(sql`
    INSERT INTO intake_draft AS kept (person_id, step, answers, updated_at)
    VALUES (${personId}, ${step}, ${JSON.stringify(answers)}::jsonb,
      date_trunc('milliseconds', clock_timestamp()))
    ON CONFLICT (person_id) DO UPDATE SET step = excluded.step, answers = excluded.answers,
      updated_at = greatest(excluded.updated_at,
        date_trunc('milliseconds', kept.updated_at) + interval '1 millisecond')
    WHERE date_trunc('milliseconds', kept.updated_at) = ${updatedAt}::timestamptz
      OR (kept.step = excluded.step AND kept.answers = excluded.answers)
    RETURNING updated_at`)
  return rows[0] === undefined ? undefined : new Date(rows[0].updated_at)
}

/** Forgets what a person has answered. */
export async function forgetDraft(database: Database, personId: string): Promise<void> {
  await database.execute(sql`DELETE FROM intake_draft WHERE person_id = ${personId}`)
}
