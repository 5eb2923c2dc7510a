import pg from 'pg'
import type { SabotageName } from './sabotages.ts'

/** The module that takes this defence out of any process that loads it first. */
export function sabotagePreload(name: SabotageName): URL {
  const url = new URL('./remove-defence.ts', import.meta.url)
  url.searchParams.set('name', name)
  return url
}

/** Takes away what the database itself would still defend; before any process of the run starts. */
export async function prepareSabotage(name: SabotageName, databaseUrl: string): Promise<void> {
  const statements = databaseChanges[name]
  if (statements.length === 0) return
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

const databaseChanges: Readonly<Record<SabotageName, readonly string[]>> = {
  epoch: [],
  sweeper: [],
  outbox: [],
  unique: ['DROP INDEX plan_generation_job_one_active'],
  order: [],
}
