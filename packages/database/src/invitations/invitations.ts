import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { hashSecret, makeSecret } from '../tokens/make-secret.ts'

export type Invitation = {
  id: string
  /** The first characters of the secret. */
  start: string
  forAddress: string | undefined
  createdAt: Date
  expiresAt: Date
  usedAt: Date | undefined
}

type Row = {
  id: string
  start: string
  for_address: string | null
  created_at: string
  expires_at: string
  used_at: string | null
}

/** A new invitation, good once and for so many days, for anybody or for one address. The secret is kept nowhere. */
export async function makeInvitation(
  database: Database,
  { forAddress, days }: { forAddress?: string | undefined; days: number },
): Promise<Invitation & { secret: string }> {
  const { secret, hash, start } = makeSecret()
  const { rows } = await database.execute<Row>(sql`
    INSERT INTO invitation (id, token_hash, start, for_address, expires_at)
    VALUES (${randomUUID()}, ${hash}, ${start}, ${forAddress?.toLowerCase() ?? null},
      clock_timestamp() + make_interval(days => ${days}::int))
    RETURNING *`)
  const [row] = rows
  if (row === undefined) throw new Error('an invitation was not stored')
  return { ...toInvitation(row), secret }
}

/** The invitation that a secret opens, if it is still open. */
export async function findInvitation(
  database: Database,
  secret: string,
): Promise<Invitation | undefined> {
  const { rows } = await database.execute<Row>(sql`
    SELECT * FROM invitation WHERE token_hash = ${hashSecret(secret)} AND ${isOpen}`)
  return rows[0] === undefined ? undefined : toInvitation(rows[0])
}

/**
 * Uses an invitation up for whoever has this address; whether it was open to them. Of two who come at the same time with one
 * invitation one gets in.
 */
export async function spendInvitation(
  database: Database,
  { hash, email }: { hash: string; email: string },
): Promise<boolean> {
  const { rows } = await database.execute(sql`
    UPDATE invitation SET used_at = clock_timestamp(), for_address = NULL
    WHERE token_hash = ${hash} AND ${isOpen}
      AND (for_address IS NULL OR for_address = ${email.toLowerCase()})
    RETURNING id`)
  return rows.length > 0
}

/** Every invitation of the last months, newest first. */
export async function listInvitations(database: Database): Promise<Invitation[]> {
  const { rows } = await database.execute<Row>(sql`
    SELECT * FROM invitation ORDER BY created_at DESC, id`)
  return rows.map(toInvitation)
}

/** Ends the open invitation with this id or these first characters; whether there was exactly one. */
export async function revokeInvitation(database: Database, named: string): Promise<boolean> {
  const { rows } = await database.execute(sql`
    DELETE FROM invitation
    WHERE (id::text = ${named} OR start = ${named}) AND ${isOpen}
      AND 1 = (SELECT count(*) FROM invitation
        WHERE (id::text = ${named} OR start = ${named}) AND ${isOpen})
    RETURNING id`)
  return rows.length > 0
}

const isOpen = sql`used_at IS NULL AND expires_at > clock_timestamp()`

function toInvitation(row: Row): Invitation {
  return {
    id: row.id,
    start: row.start,
    forAddress: row.for_address ?? undefined,
    createdAt: new Date(row.created_at),
    expiresAt: new Date(row.expires_at),
    usedAt: row.used_at === null ? undefined : new Date(row.used_at),
  }
}
