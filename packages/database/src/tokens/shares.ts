import { randomUUID } from 'node:crypto'
import { type Share, type SharedPlan, sharedPlanSchema } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection.ts'
import { makeSecret } from './make-secret.ts'
import { recogniseToken } from './recognise-token.ts'
import { type TokenRow, toIso, tokenColumns, tokenTimes } from './token-rows.ts'

/** Open links to one plan at a time. */
export const mostShares = 20

type Owned = { planId: string; personId: string }

/** The links to a person's plan that are still open, newest first. */
export async function listShares(
  database: Database,
  { planId, personId }: Owned,
): Promise<Share[]> {
  const { rows } = await database.execute<TokenRow>(sql`
    SELECT ${tokenColumns} FROM access_token
    WHERE person_id = ${personId} AND plan_id = ${planId} AND kind = 'share'
      AND expires_at > clock_timestamp()
    ORDER BY created_at DESC, id`)
  return rows.map(toShare)
}

export type ShareMade =
  | { kind: 'made'; share: Share; secret: string }
  /** The plan has {@link mostShares} open links. */
  | { kind: 'full' }
  /** The plan is unknown, or somebody else's. */
  | { kind: 'missing' }

/** A new link to a person's plan, open for so many days. */
export async function createShare(
  database: Database,
  { planId, personId, expiresInDays }: Owned & { expiresInDays: number },
): Promise<ShareMade> {
  const { secret, hash, start } = makeSecret()
  const { rows } = await database.execute<TokenRow>(sql`
    INSERT INTO access_token (id, person_id, kind, plan_id, token_hash, start, expires_at)
    SELECT ${randomUUID()}, person_id, 'share', id, ${hash}, ${start},
      clock_timestamp() + make_interval(days => ${expiresInDays}::int)
    FROM meal_plan WHERE id = ${planId} AND person_id = ${personId}
      AND (SELECT count(*) FROM access_token WHERE plan_id = ${planId} AND kind = 'share'
        AND expires_at > clock_timestamp()) < ${mostShares}
    RETURNING ${tokenColumns}`)
  if (rows[0] !== undefined) return { kind: 'made', share: toShare(rows[0]), secret }
  const owned = await database.execute(sql`
    SELECT 1 FROM meal_plan WHERE id = ${planId} AND person_id = ${personId}`)
  return { kind: owned.rows.length === 0 ? 'missing' : 'full' }
}

export type SharedAnswer =
  | { kind: 'open'; plan: SharedPlan; expiresAt: string }
  | { kind: 'expired' }
  /** There never was such a link, or it was revoked, or its plan is gone. */
  | { kind: 'missing' }

/** What a link shows: the plan as it stands now, with nothing of the person in it. */
export async function openShare(database: Database, secret: string): Promise<SharedAnswer> {
  const known = await recogniseToken(database, 'share', secret)
  if (known === undefined) return { kind: 'missing' }
  if (known.hasExpired || known.expiresAt === undefined) return { kind: 'expired' }
  const { rows } = await database.execute<{ plan: unknown }>(sql`
    SELECT plan FROM meal_plan WHERE id = ${known.planId}`)
  if (rows[0] === undefined) return { kind: 'missing' }
  const plan = sharedPlanSchema.parse(rows[0].plan)
  return { kind: 'open', plan, expiresAt: known.expiresAt.toISOString() }
}

function toShare(row: TokenRow): Share {
  if (row.expires_at === null) throw new Error('a link without an end was stored')
  return { id: row.id, ...tokenTimes(row), expiresAt: toIso(row.expires_at) }
}
