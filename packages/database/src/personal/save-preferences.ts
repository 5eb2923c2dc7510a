import type { PreferenceChange } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'

/** Keeps what a person has chosen; what the change leaves out stays as it was. */
export async function savePreferences(
  database: Database,
  personId: string,
  change: PreferenceChange,
): Promise<void> {
  await database.execute(sql`
    INSERT INTO preference AS kept (person_id, values, updated_at)
    VALUES (${personId}, ${JSON.stringify(change)}::jsonb, clock_timestamp())
    ON CONFLICT (person_id) DO UPDATE
    SET values = kept.values || excluded.values, updated_at = excluded.updated_at`)
}
