import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'

export type SessionRow = {
  id: string
  ipAddress: string | null
  userAgent: string | null
  createdAt: string
  updatedAt: string
  expiresAt: string
}

/** The sessions in which a person is signed in now, the one that was seen last first. Their secrets stay here. */
export async function listSessions(database: Database, personId: string): Promise<SessionRow[]> {
  const { rows } = await database.execute<SessionRow>(sql`
    SELECT id, ip_address AS "ipAddress", user_agent AS "userAgent", created_at AS "createdAt",
      updated_at AS "updatedAt", expires_at AS "expiresAt"
    FROM session WHERE person_id = ${personId} AND expires_at > clock_timestamp()
    ORDER BY updated_at DESC, id`)
  return rows
}

/** Ends one of a person's sessions at once; says whether there was one. */
export async function endSession(
  database: Database,
  { id, personId }: { id: string; personId: string },
): Promise<boolean> {
  const { rows } = await database.execute(sql`
    DELETE FROM session WHERE id = ${id} AND person_id = ${personId} RETURNING id`)
  return rows.length > 0
}

/** Ends all of a person's sessions but one; says how many were open. */
export async function endOtherSessions(
  database: Database,
  { id, personId }: { id: string; personId: string },
): Promise<number> {
  const { rows } = await database.execute(sql`
    DELETE FROM session WHERE id <> ${id} AND person_id = ${personId} RETURNING id`)
  return rows.length
}
