import type { ApiScope } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'

/** A row of `access_token` as the list of a person's tokens shows it. */
export type TokenRow = {
  id: string
  name: string
  scopes: ApiScope[]
  start: string
  created_at: string
  expires_at: string | null
  last_used_at: string | null
}

export const tokenColumns = sql`id, name, scopes, start, created_at, expires_at, last_used_at`

/** What is told of every kind of token; `expiresAt` only where the row has one. */
export function tokenTimes(row: TokenRow) {
  return {
    start: row.start,
    createdAt: toIso(row.created_at),
    lastUsedAt: row.last_used_at === null ? null : toIso(row.last_used_at),
  }
}

/** An instant of the database as JSON has it. */
export function toIso(instant: string): string {
  return new Date(instant).toISOString()
}
