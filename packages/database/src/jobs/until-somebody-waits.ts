import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'

/** Waits until a statement on this database waits for a lock. */
export async function untilSomebodyWaits(database: Database): Promise<void> {
  for (;;) {
    const { rows } = await database.execute(sql`
      SELECT 1 FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`)
    if (rows.length > 0) return
    await sleep(10)
  }
}
