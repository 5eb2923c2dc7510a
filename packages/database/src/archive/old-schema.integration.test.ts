import { join } from 'node:path'
import pg from 'pg'
import { describe, expect, it, vi } from 'vitest'
import { migrateDatabase } from '../migrate.ts'
import { fillOld, migrateTo } from '../migrations/levels.fixture.ts'
import { lockSchema } from '../migrations/migration-lock.ts'
import { readMigrations } from '../migrations/read-migrations.ts'
import { createTestDatabase } from '../testing/create-test-database.ts'
import {
  ask,
  createBareDatabase,
  describeSchema,
  makeFolder,
  readAllRows,
  writeOptions,
} from './archive.fixture.ts'
import { checkDatabase } from './check-database.ts'
import { restoreArchive } from './restore-archive.ts'
import { writeArchive } from './write-archive.ts'

// Each makes databases of its own, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

const say = () => undefined
const levels = readMigrations().map(({ tag }, nr) => ({ tag, count: nr + 1 }))

describe('a database of an older release', () => {
  it.each(levels)('is migrated from $tag with all that was in it', async ({ count }) => {
    await using old = await createBareDatabase()
    await migrateTo(old.url, count)
    await fillOld(old.url)
    const before = await readAllRows(old.url)
    await migrateDatabase(old.url)
    const after = await readAllRows(old.url)
    for (const [table, rows] of Object.entries(before))
      expect(after[table]?.length, table).toBe(rows.length)
    await using current = await createTestDatabase()
    expect(await describeSchema(old.url)).toEqual(await describeSchema(current.url))
    expect(await checkDatabase(old.url, say)).toEqual([])
  })

  it.each(levels)('is archived at $tag and restored into the present schema', async ({ count }) => {
    await using folder = await makeFolder()
    await using old = await createBareDatabase()
    await using to = await createBareDatabase()
    await migrateTo(old.url, count)
    const { personId, completed, running, pending } = await fillOld(old.url)
    const file = join(folder.path, 'old.tar')
    await writeArchive(writeOptions(old.url, file))
    const { unfinishedJobs } = await restoreArchive({ databaseUrl: to.url, file, say })
    expect(unfinishedJobs).toBe(2)
    expect(await checkDatabase(to.url, say)).toEqual([])
    const jobs = await ask(
      to.url,
      `SELECT id, status, undispatched, dispatch_no > 1000000 AS is_renumbered FROM plan_generation_job ORDER BY created_at`,
    )
    expect(jobs).toEqual([
      { id: completed, status: 'completed', undispatched: false, is_renumbered: false },
      { id: running, status: 'pending', undispatched: true, is_renumbered: true },
      { id: pending, status: 'pending', undispatched: true, is_renumbered: true },
    ])
    const people = await ask(to.url, `SELECT id FROM session WHERE person_id = '${personId}'`)
    expect(people).toHaveLength(1)
  })

  it('finds its words understood by the present schema, so that webs can be replaced one by one', async () => {
    await using current = await createTestDatabase()
    await fillOld(current.url)
    expect(await checkDatabase(current.url, say)).toEqual([])
  })

  it('is refused where its release is newer than this program', async () => {
    await using folder = await makeFolder()
    await using newer = await createTestDatabase()
    await ask(
      newer.url,
      `INSERT INTO schema_migration (hash, created_at) VALUES (repeat('0', 64), 9000000000000)`,
    )
    const file = join(folder.path, 'newer.tar')
    const refused = {
      code: 'made-by-newer',
      message: expect.stringContaining('Update the program'),
    }
    await expect(writeArchive(writeOptions(newer.url, file))).rejects.toMatchObject(refused)
    await expect(checkDatabase(newer.url, say)).rejects.toMatchObject(refused)
  })
})

describe('a migration', () => {
  it('changes nothing where it is ended in its middle', async () => {
    await using old = await createBareDatabase()
    await migrateTo(old.url, 2)
    await fillOld(old.url)
    const before = { rows: await readAllRows(old.url), schema: await describeSchema(old.url) }
    // Somebody has a row of a table that the migration is about to change, so that it hangs in its middle.
    const holder = new pg.Client({ connectionString: old.url })
    await holder.connect()
    await holder.query('BEGIN; SELECT 1 FROM meal_plan FOR UPDATE')
    const migrating = migrateDatabase(old.url).catch((error: unknown) => error)
    const hanging = `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query ILIKE '%ALTER TABLE%'`
    let seen: Record<string, unknown>[] = []
    while (seen.length === 0) seen = await ask(old.url, hanging)
    await ask(old.url, `SELECT pg_terminate_backend(${seen[0]?.pid})`)
    expect(await migrating).toBeInstanceOf(Error)
    await holder.query('ROLLBACK')
    await holder.end()
    expect({ rows: await readAllRows(old.url), schema: await describeSchema(old.url) }).toEqual(
      before,
    )
    await migrateDatabase(old.url)
    expect(await checkDatabase(old.url, say)).toEqual([])
  })

  it('waits for a backup that runs, and a backup for it', async () => {
    await using folder = await makeFolder()
    await using old = await createBareDatabase()
    await migrateTo(old.url, 2)
    await fillOld(old.url)
    const order: string[] = []
    let migrating: Promise<unknown> = Promise.resolve()
    const options = {
      ...writeOptions(old.url, join(folder.path, 'old.tar')),
      say: () => {
        if (order.length > 0) return
        order.push('backup began')
        migrating = migrateDatabase(old.url).then(() => order.push('migrated'))
      },
    }
    const { manifest } = await writeArchive(options)
    order.push('backup ended')
    await migrating
    expect(order).toEqual(['backup began', 'backup ended', 'migrated'])
    expect(manifest.migration.tag).toBe(readMigrations()[1]?.tag)
    const lock = await lockSchema(old.url, 'alone')
    const backup = writeArchive(writeOptions(old.url, join(folder.path, 'new.tar'))).then(() =>
      order.push('second backup'),
    )
    const waiting = `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`
    while ((await ask(old.url, waiting)).length === 0);
    order.push('lock let go')
    await lock[Symbol.asyncDispose]()
    await backup
    expect(order.slice(-2)).toEqual(['lock let go', 'second backup'])
  })
})
