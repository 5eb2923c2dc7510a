import type pg from 'pg'
import { compatibleSince, migrationNumber } from './compatible-since.ts'

/**
 * Writes down which versions still work on the schema that is about to be made. It comes before the migrations: a server that
 * is told a moment too early that it is too old harms nobody, one that is told too late does. It never goes back, so that an
 * older version's `npm run migrate` changes nothing.
 */
export async function raiseCompatibility(
  client: pg.Client,
  since = migrationNumber(compatibleSince),
): Promise<void> {
  await client.query(
    `CREATE TABLE IF NOT EXISTS public.schema_compatibility (
       is_only_row boolean PRIMARY KEY DEFAULT true CHECK (is_only_row),
       compatible_since bigint NOT NULL
     )`,
  )
  await client.query(
    `INSERT INTO public.schema_compatibility AS present (compatible_since) VALUES ($1)
     ON CONFLICT (is_only_row)
     DO UPDATE SET compatible_since = greatest(present.compatible_since, excluded.compatible_since)`,
    [since],
  )
}
