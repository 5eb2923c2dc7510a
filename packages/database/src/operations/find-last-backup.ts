import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'

/** When a backup was last written down as made; nothing where none was, as where the database is backed up by other means. */
export async function findLastBackup(database: Database): Promise<Date | undefined> {
  const { rows } = await database.execute<{ at: string }>(
    sql`SELECT at FROM audit_entry WHERE action = 'backup_made' ORDER BY id DESC LIMIT 1`,
  )
  return rows[0] === undefined ? undefined : new Date(rows[0].at)
}
