import type pg from 'pg'
import { bookkeepingTables } from '../migrations/apply-migrations.ts'
import { readMigrations, readTablesAt } from '../migrations/read-migrations.ts'
import { quote } from './describe-tables.ts'

/** Every table that any release up to this one has made. */
async function namesOfTables(): Promise<string[]> {
  const names = new Set<string>(bookkeepingTables)
  for (const { tag } of readMigrations())
    for (const { name } of await readTablesAt(tag)) names.add(name)
  return [...names]
}

/** Functions are in no snapshot of the schema; the migrations' own words name them. */
function namesOfFunctions(): string[] {
  const made = /CREATE (?:OR REPLACE )?FUNCTION (?:public\.)?"?([a-z_][a-z0-9_]*)"?/gi
  const text = readMigrations()
    .flatMap(({ statements }) => statements)
    .join('\n')
  return [...new Set([...text.matchAll(made)].flatMap(([, name]) => name ?? []))]
}

/** The tables of the product that have rows. */
export async function findFilledTables(client: pg.Client): Promise<string[]> {
  const filled: string[] = []
  for (const name of await namesOfTables()) {
    if (bookkeepingTables.includes(name) || !(await isThere(client, name))) continue
    const { rows } = await client.query(`SELECT 1 FROM public.${quote(name)} LIMIT 1`)
    if (rows.length > 0) filled.push(name)
  }
  return filled
}

/** The tables that are called like the product's. */
export async function findTables(client: pg.Client): Promise<string[]> {
  const found: string[] = []
  for (const name of await namesOfTables()) if (await isThere(client, name)) found.push(name)
  return found
}

async function isThere(client: pg.Client, name: string): Promise<boolean> {
  const { rows } = await client.query('SELECT to_regclass($1) IS NOT NULL AS there', [
    `public.${quote(name)}`,
  ])
  return rows[0]?.there === true
}

/** Takes away everything that migrations have made, and nothing else: what hangs on it makes this fail. */
export async function dropProduct(client: pg.Client): Promise<void> {
  const tables = await findTables(client)
  if (tables.length > 0)
    await client.query(`DROP TABLE ${tables.map((name) => `public.${quote(name)}`).join(', ')}`)
  for (const name of namesOfFunctions())
    await client.query(`DROP FUNCTION IF EXISTS public.${quote(name)}`)
}
