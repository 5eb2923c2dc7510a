import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { jobEvent } from './schema/job-event.ts'
import { mealPlan, mealPlanRevision } from './schema/meal-plan.ts'
import { account, passkey, person, session, verification } from './schema/people.ts'
import { planGenerationJob } from './schema/plan-generation-job.ts'

/** The tables that the authentication library reads and writes through the same connection. */
export const authenticationTables = { person, session, account, verification, passkey }

const schema = { ...authenticationTables, planGenerationJob, jobEvent, mealPlan, mealPlanRevision }

/** A pool of connections, or one transaction on it: every verb of this package takes it first. */
export type Database = NodePgDatabase<typeof schema> & { $client: pg.Pool | pg.PoolClient }

/** One connection as a database: for a transaction. */
export function onConnection(client: pg.PoolClient): Database {
  return drizzle(client, { schema })
}

export type DatabaseConnection = {
  database: Database
  [Symbol.asyncDispose](): Promise<void>
}

/** How long a statement may take, and how long a transaction may wait for its next one, in milliseconds. */
const limits = { statement_timeout: 10_000, idle_in_transaction_session_timeout: 15_000 }

/** What begins a transaction on a pool; pools that nothing is noted of begin as usual. */
const beginnings = new WeakMap<pg.Pool, string>()

/** The statements that begin a transaction on this pool, as one text: one round trip. */
export function beginningOf(pool: pg.Pool): string {
  return beginnings.get(pool) ?? 'BEGIN'
}

export type ConnectionOptions = {
  poolSize?: number
  /**
   * Whether the address is that of a pooler in transaction mode, where a connection is another session each time: limits
   * can't be set for the session, so each transaction begins with them, and single statements are given up by the client.
   */
  isPooled?: boolean
}

/**
 * Opens a pool on a Postgres URL. A waiting caller gives up after five seconds and a statement after ten, so that an outage
 * is an error to answer and not a hang. `onBroken` hears of connections that broke, in use or not; whoever used one
 * is told by its next statement.
 */
export function connectDatabase(
  databaseUrl: string,
  onBroken: (error: Error) => void,
  { poolSize = 10, isPooled = false }: ConnectionOptions = {},
): DatabaseConnection {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: poolSize,
    connectionTimeoutMillis: 5_000,
    query_timeout: 12_000,
    keepAlive: true,
    ...(isPooled ? {} : limits),
  })
  if (isPooled) beginnings.set(pool, beginWithLimits())
  // A connection may also break between two statements of a transaction, when the pool does not listen to it.
  pool.on('connect', (client) => client.on('error', onBroken))
  pool.on('error', () => {})
  return {
    database: drizzle(pool, { schema }),
    [Symbol.asyncDispose]: () => pool.end(),
  }
}

function beginWithLimits(): string {
  const settings = Object.entries(limits).map(([name, ms]) => `SET LOCAL ${name} = ${ms}`)
  return ['BEGIN', ...settings].join('; ')
}

/** How many connections of a pool are in use, idle, and asked for in vain so far. */
export function readPool(database: Database): { busy: number; idle: number; waiting: number } {
  const pool = database.$client
  if (!('idleCount' in pool)) return { busy: 1, idle: 0, waiting: 0 }
  const { idleCount: idle, totalCount, waitingCount: waiting } = pool
  return { busy: totalCount - idle, idle, waiting }
}

/** The answer of Postgres behind an error of the query builder: its five-character SQLSTATE, where it has one. */
export function findSqlState(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if ('code' in cause && typeof cause.code === 'string' && /^[0-9A-Z]{5}$/.test(cause.code))
      return cause.code
  return undefined
}

/** Whether a pooler turned the connection away because of the limits that it came with: it wants `isPooled`. */
export function isPoolerRefusal(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (/unsupported startup parameter/.test(cause.message)) return true
  return false
}
