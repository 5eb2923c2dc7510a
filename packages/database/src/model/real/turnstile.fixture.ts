import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import type { Database } from '../../connection.ts'

/** Lets a statement go when its turn has come; the label is for whoever reads the order afterwards. */
export type Pass = (label: string) => Promise<unknown>

export type Turnstile = AsyncDisposable & {
  database: Database
  /** Who decides from now on when statements go; without one they go at once. */
  setPass(pass: Pass | undefined): void
  /** Waits until every statement that went has ended, or waits for a lock that only another one's turn can free. */
  settle(): Promise<void>
}

/** A pool whose statements, those within transactions too, each wait for their turn before they go to Postgres. */
export function openTurnstile(databaseUrl: string, connections: number): Turnstile {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: connections })
  const watcher = new pg.Pool({ connectionString: databaseUrl, max: 1 })
  let currentPass: Pass | undefined
  let underWay = 0

  async function take<result>(label: string, query: () => Promise<result>): Promise<result> {
    await currentPass?.(label)
    underWay += 1
    try {
      return await query()
    } finally {
      underWay -= 1
    }
  }

  pool.on('error', () => {})
  watcher.on('error', () => {})
  pool.on('connect', (client) => delayQueries(client, take))
  return {
    database: drizzle(pool) as unknown as Database,
    setPass(pass) {
      currentPass = pass
    },
    async settle() {
      for (let look = 0; ; look += 1) {
        // The caller whose statement has ended asks for its next turn meanwhile.
        for (let turn = 0; turn < 3; turn += 1) await nextTurn()
        if (underWay === 0) return
        if (look > 2 && (await countWaiting(watcher)) >= underWay) return
        if (look > 20) await sleep(1)
      }
    },
    async [Symbol.asyncDispose]() {
      await pool.end()
      await watcher.end()
    },
  }
}

type Take = <result>(label: string, query: () => Promise<result>) => Promise<result>
type Query = (...values: unknown[]) => Promise<unknown>

/** Both ways of asking a client: with a callback, as pools do, and for a promise. */
function delayQueries(client: pg.PoolClient, take: Take): void {
  const query = client.query.bind(client) as unknown as Query
  const delayed = (...values: unknown[]) => {
    const callback = values.at(-1)
    const answer = take(labelOf(values[0]), () =>
      query(...(typeof callback === 'function' ? values.slice(0, -1) : values)),
    )
    if (typeof callback !== 'function') return answer
    answer.then(
      (result) => callback(undefined, result),
      (error: unknown) => callback(error),
    )
    return undefined
  }
  Object.assign(client, { query: delayed })
}

/** The first words of a statement. */
function labelOf(asked: unknown): string {
  const text = typeof asked === 'string' ? asked : String((asked as { text?: unknown }).text)
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, 48)
}

async function countWaiting(watcher: pg.Pool): Promise<number> {
  const { rows } = await watcher.query<{ waiting: number }>(`
    SELECT count(*)::int AS waiting FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`)
  return rows[0]?.waiting ?? 0
}
