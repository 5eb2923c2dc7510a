import { type Preferences, preferencesSchema } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'

/** What a person has chosen of their preferences; nothing is filled in. A stored value that no longer fits is left out. */
export async function findPreferences(
  database: Database,
  personId: string,
): Promise<Partial<Preferences>> {
  const { rows } = await database.execute<{ values: Record<string, unknown> }>(sql`
    SELECT values FROM preference WHERE person_id = ${personId}`)
  const stored = rows[0]?.values ?? {}
  const { shape } = preferencesSchema
  return Object.fromEntries(
    Object.entries(stored).filter(
      ([name, value]) =>
        name in shape && shape[name as keyof typeof shape].safeParse(value).success,
    ),
  )
}
