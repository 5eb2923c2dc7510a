import type pg from 'pg'
import { type Migration, readNamesAt } from '../migrations/read-migrations.ts'
import { quote } from './describe-tables.ts'

/** What the schema of a database lacks, or has switched off, of what its newest migration left; sentences. */
export async function findSchemaFaults(client: pg.Client, migration: Migration): Promise<string[]> {
  const { rows } = await client.query<{ name: string; fault: string | null }>(`
    SELECT conname AS name, CASE WHEN NOT convalidated THEN 'is not validated' END AS fault
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace
    UNION ALL
    SELECT relname, CASE WHEN NOT indisvalid THEN 'is not valid' END
    FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
    WHERE relnamespace = 'public'::regnamespace
    UNION ALL
    SELECT tgname, CASE WHEN tgenabled <> 'O' THEN 'is switched off' END
    FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
    WHERE relnamespace = 'public'::regnamespace AND NOT tgisinternal`)
  const found = new Map(rows.map(({ name, fault }) => [name, fault]))
  return (await readNamesAt(migration.tag)).flatMap((name) => {
    // Postgres keeps 63 bytes of a name.
    const kept = name.slice(0, 63)
    const fault = found.has(kept) ? found.get(kept) : 'is missing'
    return fault === null || fault === undefined ? [] : [`${kept} ${fault}`]
  })
}

/** Rows that refer to a row that there is not: what a foreign key forbids, and a damaged disk or index does not. */
export async function findOrphans(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{
    child: string
    parent: string
    pairs: [string, string][]
  }>(`
    SELECT child.relname AS child, parent.relname AS parent, (
      SELECT json_agg(json_build_array(mine.attname, theirs.attname))
      FROM unnest(conkey, confkey) AS pair (child_nr, parent_nr)
      JOIN pg_attribute AS mine ON mine.attrelid = conrelid AND mine.attnum = child_nr
      JOIN pg_attribute AS theirs ON theirs.attrelid = confrelid AND theirs.attnum = parent_nr) AS pairs
    FROM pg_constraint JOIN pg_class AS child ON child.oid = conrelid
    JOIN pg_class AS parent ON parent.oid = confrelid
    WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY 1, 2`)
  const faults: string[] = []
  for (const { child, parent, pairs } of rows) {
    const isGiven = pairs.map(([mine]) => `child.${quote(mine)} IS NOT NULL`).join(' AND ')
    const isSame = pairs.map(([mine, its]) => `parent.${quote(its)} = child.${quote(mine)}`)
    const answer = await client.query<{ orphans: number }>(`
      SELECT count(*)::int AS orphans FROM public.${quote(child)} AS child
      WHERE ${isGiven} AND NOT EXISTS (
        SELECT 1 FROM public.${quote(parent)} AS parent WHERE ${isSame.join(' AND ')})`)
    const orphans = answer.rows[0]?.orphans ?? 0
    if (orphans > 0)
      faults.push(`${orphans} rows of ${child} refer to rows of ${parent} that are not there`)
  }
  return faults
}
