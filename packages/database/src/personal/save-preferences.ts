import type { PreferenceChange } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'

/** Stores what a person changed of their preferences; the rest stays as it is. */
export async function savePreferences(
  database: Database,
  personId: string,
  change: PreferenceChange,
): Promise<void> {
  const values = JSON.stringify(change)
  await database.execute(sql`
    INSERT INTO preference AS kept (person_id, values) VALUES (${personId}, ${values}::jsonb)
    ON CONFLICT (person_id) DO UPDATE SET values = kept.values || excluded.values,
      updated_at = clock_timestamp()`)
}
