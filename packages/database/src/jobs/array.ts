import { type SQL, sql } from 'drizzle-orm'

/**
 * Values as one parameter. Unlike rows out of JSON, of which the planner expects a hundred, it can count these: a single one
 * is then looked up in an index, where a hundred might be worth reading a table for.
 */
export function uuids(values: readonly string[]): SQL {
  return sql`${sql.param(values)}::uuid[]`
}

/** The same for texts. */
export function texts(values: readonly string[]): SQL {
  return sql`${sql.param(values)}::text[]`
}
