import { type ProcessKind, processKinds, readByKind, sumFacts } from '@zero-sum/bench/processes'
import type { Pool } from 'pg'

/** One look at what a run holds. */
export type Sample = {
  atMs: number
  /** Of all processes of a kind together, in MiB. */
  memoryMib: Record<ProcessKind, number>
  cpuSeconds: Record<ProcessKind, number>
  databaseConnections: number
  unfinished: number
}

/** Looks every so often until disposal; Linux only, since it reads `/proc`. */
export function watchProcesses(
  client: Pool,
  everyMs: number,
): AsyncDisposable & { samples: Sample[]; misses: string[] } {
  const samples: Sample[] = []
  const misses: string[] = []
  let looking: Promise<void> = Promise.resolve()
  const look = async () => {
    const kinds = await readByKind()
    const of = (fact: 'cpuSeconds' | 'memoryMib') =>
      Object.fromEntries(processKinds.map((kind) => [kind, sumFacts(kinds[kind], fact)])) as Record<
        ProcessKind,
        number
      >
    const { rows } = await client.query<{ connections: number; unfinished: number }>(
      `SELECT (SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database()) AS connections,
        (SELECT count(*)::int FROM plan_generation_job WHERE status IN ('pending', 'running')) AS unfinished`,
    )
    samples.push({
      atMs: Date.now(),
      memoryMib: of('memoryMib'),
      cpuSeconds: of('cpuSeconds'),
      databaseConnections: rows[0]?.connections ?? 0,
      unfinished: rows[0]?.unfinished ?? 0,
    })
  }
  const timer = setInterval(() => {
    // Postgres may be away for a moment; the report says which looks are missing.
    looking = look().catch((error: unknown) => void misses.push(String(error)))
  }, everyMs)
  return {
    samples,
    misses,
    async [Symbol.asyncDispose]() {
      clearInterval(timer)
      await looking
    },
  }
}
