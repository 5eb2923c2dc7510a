import { sql } from 'drizzle-orm'
import { afterAll, beforeAll } from 'vitest'
import { connectDatabase, type Database } from '../../connection.ts'
import { createTestDatabase } from '../../testing/index.ts'
import { openTurnstile, type Turnstile } from './turnstile.fixture.ts'

/** Where the clock of a frozen database begins: 1 January 2030. */
export const epochMs = Date.UTC(2030, 0, 1)

export type FrozenDatabase = {
  /** Goes through the turnstile. */
  database: Database
  /** Goes past it. */
  watcher: Database
  turnstile: Turnstile
}

/**
 * A migrated database of this test file's own, whose `clock_timestamp()` stands still until a test moves it. The function is
 * found before the built-in one by the search path, so the statements and triggers under test are the product's own,
 * and a lease can be looked at in the very millisecond in which it ends.
 */
export function withFrozenDatabase(connections: number): () => FrozenDatabase {
  let frozen: FrozenDatabase | undefined
  const opened = new AsyncDisposableStack()
  beforeAll(async () => {
    const test = opened.use(await createTestDatabase())
    const setUp = connectDatabase(test.url, () => {}, { poolSize: 1 })
    await freezeClock(setUp.database).finally(() => setUp[Symbol.asyncDispose]())
    const turnstile = opened.use(openTurnstile(test.url, connections))
    const watcher = opened.use(connectDatabase(test.url, () => {}, { poolSize: 2 }))
    frozen = { database: turnstile.database, watcher: watcher.database, turnstile }
  })
  afterAll(() => opened.disposeAsync())
  return () => {
    if (frozen === undefined) throw new Error('the database is open only while tests run')
    return frozen
  }
}

/** For connections that are opened afterwards. */
async function freezeClock(database: Database): Promise<void> {
  await database.execute(sql`CREATE SCHEMA frozen`)
  await database.execute(sql`CREATE TABLE frozen.instant (now_is timestamptz NOT NULL)`)
  await database.execute(sql`INSERT INTO frozen.instant VALUES (to_timestamp(${epochMs / 1000}))`)
  // Volatile as the built-in one, so that a statement which waited for a lock sees the time after it.
  await database.execute(sql`
    CREATE FUNCTION frozen.clock_timestamp() RETURNS timestamptz VOLATILE LANGUAGE sql
    AS 'SELECT now_is FROM frozen.instant'`)
  const defaults = await database.execute<{ change: string }>(sql`
    SELECT format('ALTER TABLE %s ALTER COLUMN %I SET DEFAULT frozen.clock_timestamp()',
      adrelid::regclass, attname) AS change
    FROM pg_attrdef JOIN pg_attribute ON attrelid = adrelid AND attnum = adnum
    WHERE pg_get_expr(adbin, adrelid) = 'clock_timestamp()'`)
  for (const { change } of defaults.rows) await database.execute(sql.raw(change))
  await database.execute(sql`
    DO $$ BEGIN
      EXECUTE format('ALTER DATABASE %I SET search_path = frozen, public, pg_catalog', current_database());
    END $$`)
}

/** Sets the clock so many milliseconds after its beginning. */
export async function setClock(database: Database, nowMs: number): Promise<void> {
  await database.execute(sql`
    UPDATE frozen.instant SET now_is = to_timestamp(${(epochMs + nowMs) / 1000}::double precision)`)
}
