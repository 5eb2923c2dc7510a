import type { WeightEntry } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'

/** Every weight that a person has written down, oldest first. */
export async function listWeights(database: Database, personId: string): Promise<WeightEntry[]> {
  const { rows } = await database.execute<{ date: string; kg: number }>(sql`
    SELECT date::text AS date, kg FROM weight_entry WHERE person_id = ${personId} ORDER BY date`)
  return rows
}

/** Writes down a weight in kg, in place of an earlier one of the same day. */
export async function saveWeight(
  database: Database,
  personId: string,
  { date, kg }: WeightEntry,
): Promise<void> {
  await database.execute(sql`
    INSERT INTO weight_entry (person_id, date, kg) VALUES (${personId}, ${date}, ${kg})
    ON CONFLICT (person_id, date) DO UPDATE SET kg = excluded.kg, updated_at = clock_timestamp()`)
}

/** Strikes out the weight of a day; nothing happens where there is none. */
export async function deleteWeight(
  database: Database,
  { personId, date }: { personId: string; date: string },
): Promise<void> {
  await database.execute(sql`
    DELETE FROM weight_entry WHERE person_id = ${personId} AND date = ${date}`)
}
