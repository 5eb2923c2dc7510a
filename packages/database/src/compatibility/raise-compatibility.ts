import type pg from 'pg'
import { compatibleSince, migrationNumber } from './compatible-since.ts'

/** Holds the one number of `raiseCompatibility`. */
export const compatibilityTable = 'schema_compatibility'

/**
 * Writes down which versions still work on the schema that the caller's transaction makes, so that no server sees one without
 * the other. It never goes back, so that an older version's `npm run migrate` changes nothing.
 */
export async function raiseCompatibility(
  client: pg.Client,
  since = migrationNumber(compatibleSince),
): Promise<void> {
  await client.query(
    `CREATE TABLE IF NOT EXISTS public.${compatibilityTable} (
       is_only_row boolean PRIMARY KEY DEFAULT true CHECK (is_only_row),
       compatible_since bigint NOT NULL
     )`,
  )
  await client.query(
    `INSERT INTO public.${compatibilityTable} AS present (compatible_since) VALUES ($1)
     ON CONFLICT (is_only_row)
     DO UPDATE SET compatible_since = greatest(present.compatible_since, excluded.compatible_since)`,
    [since],
  )
}
