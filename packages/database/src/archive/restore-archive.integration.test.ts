import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { describe, expect, it, vi } from 'vitest'
import { migrateDatabase } from '../migrate.ts'
import { createTestDatabase } from '../testing/create-test-database.ts'
import {
  ask,
  createBareDatabase,
  describeSchema,
  fillDatabase,
  makeFolder,
  readAllRows,
  writeOptions,
} from './archive.fixture.ts'
import { checkDatabase } from './check-database.ts'
import { restoreArchive } from './restore-archive.ts'
import { verifyArchive } from './verify-archive.ts'
import { writeArchive } from './write-archive.ts'

// Each makes databases of its own, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

const say = () => undefined
const run = promisify(execFile)

/** What a restore changes on purpose is left out of the comparison: the jobs and events of those that had not ended. */
function withoutUnfinished(rows: Record<string, string[]>, unfinished: readonly string[]) {
  const isOther = (row: string) => !unfinished.some((id) => row.includes(id))
  return Object.fromEntries(
    Object.entries(rows).map(([table, texts]) => [table, texts.filter(isOther)]),
  )
}

/** For every new connection to a database. */
async function changeSettings(
  url: string,
  settings: Record<string, string>,
  how: 'RESET' | 'SET' = 'SET',
) {
  const name = new URL(url).pathname.slice(1)
  // One connection: the first of these may make a second one fail.
  const changes = Object.entries(settings).map(([setting, value]) =>
    how === 'RESET'
      ? `ALTER DATABASE ${name} RESET ${setting}`
      : `ALTER DATABASE ${name} SET ${setting} TO ${setting.endsWith('style') || setting === 'search_path' ? value : `'${value}'`}`,
  )
  await ask(url, ['SET statement_timeout = 0', 'SET lock_timeout = 0', ...changes].join('; '))
}

describe('an archive', () => {
  it('brings every row, value and part of the schema back, into a database that nothing was done to', async () => {
    await using folder = await makeFolder()
    await using from = await createTestDatabase()
    await using to = await createBareDatabase()
    const filled = await fillDatabase(from.url)
    const before = await readAllRows(from.url)
    for (const [table, rows] of Object.entries(before)) expect(rows, table).not.toEqual([])

    const file = join(folder.path, 'one.tar')
    const written = await writeArchive(writeOptions(from.url, file))
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await verifyArchive(file, undefined)).toEqual(written.manifest)
    const lines: string[] = []
    const restored = await restoreArchive({
      databaseUrl: to.url,
      file,
      say: (line) => void lines.push(line),
    })
    expect(restored.unfinishedJobs).toBe(2)
    expect(lines).toHaveLength(Object.keys(before).length)

    const unfinished = [filled.running, filled.pending]
    expect(withoutUnfinished(await readAllRows(to.url), unfinished)).toEqual(
      withoutUnfinished(before, unfinished),
    )
    expect(await describeSchema(to.url)).toEqual(await describeSchema(from.url))
    expect(await checkDatabase(to.url, say)).toEqual([])
    await migrateDatabase(to.url)
    expect(await describeSchema(to.url)).toEqual(await describeSchema(from.url))
  })

  it('holds every table of the schema but the list of migrations', async () => {
    await using folder = await makeFolder()
    await using from = await createTestDatabase()
    const { manifest } = await writeArchive(writeOptions(from.url, join(folder.path, 'one.tar')))
    const there = await ask(
      from.url,
      `SELECT relname AS name, (SELECT count(*)::int FROM pg_attribute
         WHERE attrelid = pg_class.oid AND attnum > 0 AND NOT attisdropped) AS columns
       FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
         AND relname !~ '^schema_' ORDER BY 1`,
    )
    const held = manifest.tables.map(({ name, columns }) => ({ name, columns: columns.length }))
    expect(held.sort((one, other) => (one.name < other.name ? -1 : 1))).toEqual(there)
  })

  it('means the same whatever the two servers are set to', async () => {
    await using folder = await makeFolder()
    await using from = await createTestDatabase()
    await using to = await createBareDatabase()
    await fillDatabase(from.url)
    const before = await readAllRows(from.url)
    const settings = {
      ...{ timezone: 'Asia/Kathmandu', datestyle: 'SQL, DMY', intervalstyle: 'sql_standard' },
      ...{
        extra_float_digits: '-10',
        bytea_output: 'escape',
        statement_timeout: '1s',
        client_encoding: 'LATIN1',
      },
      ...{ search_path: 'pg_catalog', lock_timeout: '1s', default_transaction_read_only: 'off' },
    }
    const file = join(folder.path, 'one.tar')
    await changeSettings(from.url, settings)
    await writeArchive(writeOptions(from.url, file))
    await changeSettings(to.url, { ...settings, timezone: 'America/New_York', datestyle: 'German' })
    await restoreArchive({ databaseUrl: to.url, file, say })
    await changeSettings(to.url, settings, 'RESET')
    const after = await readAllRows(to.url)
    for (const table of [
      'person',
      'session',
      'weight_entry',
      'household_member',
      'meal_plan',
      'access_token',
    ])
      expect(after[table], table).toEqual(before[table])
  })

  it('is read by ordinary tools', async () => {
    await using folder = await makeFolder()
    await using from = await createTestDatabase()
    await fillDatabase(from.url)
    await writeArchive(writeOptions(from.url, join(folder.path, 'one.tar')))
    await run('tar', ['-xf', 'one.tar'], { cwd: folder.path })
    const sums = await run('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: folder.path })
    expect(sums.stdout).toContain('manifest.json: OK')
    const rows = await run('sh', ['-c', 'zcat tables/person/*.copy.gz | wc -l'], {
      cwd: folder.path,
    })
    const [count] = await ask(from.url, 'SELECT count(*)::int AS people FROM person')
    expect(Number(rows.stdout)).toBe(count?.people)
  })
})

describe('the target of a restore', () => {
  it('must be empty, or be named to be replaced, and is not touched else', async () => {
    await using folder = await makeFolder()
    await using from = await createTestDatabase()
    await using to = await createTestDatabase()
    await fillDatabase(from.url)
    await fillDatabase(to.url)
    const file = join(folder.path, 'one.tar')
    await writeArchive(writeOptions(from.url, file))
    const before = await readAllRows(to.url)
    const name = new URL(to.url).pathname.slice(1)
    const restore = (replace?: string) =>
      restoreArchive({ databaseUrl: to.url, file, replace, say })
    await expect(restore()).rejects.toMatchObject({
      code: 'not-empty',
      message: expect.stringContaining(`--replace ${name}`),
    })
    await expect(restore('another')).rejects.toMatchObject({ code: 'wrong-name' })
    expect(await readAllRows(to.url)).toEqual(before)
    await restore(name)
    expect((await readAllRows(to.url)).person).toEqual((await readAllRows(from.url)).person)
    expect(await checkDatabase(to.url, say)).toEqual([])
  })

  it('is refused while the product uses it, and where its tables are another program’s', async () => {
    await using folder = await makeFolder()
    await using from = await createTestDatabase()
    await using foreign = await createBareDatabase()
    const file = join(folder.path, 'one.tar')
    await writeArchive(writeOptions(from.url, file))
    await ask(foreign.url, 'CREATE TABLE person (anything text)')
    await expect(restoreArchive({ databaseUrl: foreign.url, file, say })).rejects.toMatchObject({
      code: 'not-ours',
    })
    await using bare = await createBareDatabase()
    const web = new pg.Client({ connectionString: bare.url, application_name: 'the web' })
    await web.connect()
    await expect(restoreArchive({ databaseUrl: bare.url, file, say })).rejects.toMatchObject({
      code: 'in-use',
      message: expect.stringContaining('the web'),
    })
    await web.end()
  })
})
