import { type Database, withheldColumns } from '@zero-sum/database'
import { countRows, fillPersonTables, findPersonTables } from '@zero-sum/database/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { createVisitor, type Visitor } from '../accounts/visitor.fixture.ts'
import { signUp, withAccounts } from '../accounts/with-accounts.fixture.ts'
import { exportFiles } from './export-files.ts'
import { unzip } from './unzip.fixture.ts'
import { zipFiles } from './zip-files.ts'

const stage = withAccounts()

async function idOf(visitor: Visitor): Promise<string> {
  const { body } = await visitor.get('/api/auth/get-session')
  return (body as { user: { id: string } }).user.id
}

async function exportOf(personId: string, locale: 'de' | 'en' = 'en') {
  const now = new Date('2026-05-04T03:02:00Z')
  const files = exportFiles(stage().database, { personId, locale, host: 'food.example.org', now })
  return unzip(zipFiles(files, now))
}

const camelCase = (name: string) =>
  name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())

/** The rows that stand under the name of a table, anywhere in an export. */
function rowsNamed(value: unknown, name: string): Record<string, unknown>[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key !== name) return rowsNamed(inner, name)
    return Array.isArray(inner) ? inner : [inner]
  })
}

/** The rows of a table as an export has them, a file of weights among them. */
function exportedRows(files: Record<string, string>, table: string): Record<string, unknown>[] {
  if (table === 'weight_entry') {
    const [head = '', ...lines] = String(files['weights.csv']).trim().split('\r\n')
    return lines.map((line) => {
      const cells = line.split(',')
      return Object.fromEntries(head.split(',').map((column, at) => [column, cells[at]]))
    })
  }
  const json = Object.entries(files).filter(([name]) => name.endsWith('.json'))
  return json.flatMap(([, text]) => rowsNamed(JSON.parse(text), camelCase(table)))
}

async function columnsOf(database: Database, table: string): Promise<string[]> {
  const { rows } = await database.execute<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = '${table}'`,
  )
  return rows.map(({ name }) => camelCase(name).replace('credentialId', 'credentialID'))
}

describe('the export of a person', () => {
  let files: Record<string, string>
  let tables: string[]
  let counts: Record<string, number>
  beforeAll(async () => {
    const { database, silent } = stage()
    const { visitor } = await signUp(silent)
    const personId = await idOf(visitor)
    await fillPersonTables(database, personId)
    tables = await findPersonTables(database)
    // Of one person alone so far.
    counts = await countRows(database, tables)
    const guest = createVisitor(silent)
    await guest.post('sign-in/anonymous')
    await fillPersonTables(database, await idOf(guest))
    files = await exportOf(personId)
  })

  it('holds every row of every table that has something of theirs, and nobody else’s', () => {
    expect(tables).toContain('meal_plan_revision')
    for (const table of tables) {
      expect(counts[table], `${table} has a row to look for`).toBeGreaterThan(0)
      expect(exportedRows(files, table), table).toHaveLength(counts[table] ?? 0)
    }
  })

  it('holds every column but those that open doors and the person’s own id', async () => {
    for (const table of tables) {
      const [row = {}] = exportedRows(files, table)
      const withheld = withheldColumns[camelCase(table)] ?? []
      const wanted = (await columnsOf(stage().database, table)).filter(
        (column) => !withheld.includes(column),
      )
      const missing = wanted.filter((column) => !(column in row))
      expect({ table, missing }).toEqual({
        table,
        missing: table === 'weight_entry' ? ['personId'] : [],
      })
    }
  })

  it('holds nothing that opens a door', async () => {
    const { rows } = await stage().database.execute<{ secret: string }>(`
      SELECT token AS secret FROM session UNION SELECT token_hash FROM access_token
      UNION SELECT password FROM account WHERE password IS NOT NULL`)
    expect(rows.length).toBeGreaterThan(5)
    const text = Object.values(files).join()
    for (const { secret } of rows) expect(text).not.toContain(secret)
  })

  it('says in README.txt, in the person’s language, what is what', async () => {
    const readme = String(files['README.txt'])
    expect(readme).toContain('about Maria, as of 2026-05-04')
    const folders = Object.keys(files).map((name) => name.replace(/\/.*/, '/'))
    for (const name of new Set(folders))
      expect(readme, name).toContain(name === 'README.txt' ? 'Maria' : name)
    const { visitor } = await signUp(stage().silent)
    const german = await exportOf(await idOf(visitor), 'de')
    expect(german['README.txt']).toContain('Alles, was Zero Sum Nutrition')
    expect(JSON.parse(String(german['jobs.json']))).toEqual({ jobs: [], idempotencyKey: [] })
  })
})
