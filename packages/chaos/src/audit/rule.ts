import type pg from 'pg'
import type { Broken, Invariant } from './verdict.ts'

/** One way to break an invariant: a query that gives the breaches and nothing else, as `job_id` and `detail`. */
export type Rule = { invariant: Invariant; sql: string }

/** A run in which everything is broken is understood from its first thousand breaches of a kind. */
export const listedAtMost = 1_000

/** Asks the database for the breaches of one rule; above a thousand the rest is only counted. */
export async function findBroken(client: pg.Client, { invariant, sql }: Rule): Promise<Broken[]> {
  const { rows } = await client.query<{ job_id: string | null; detail: string; total: string }>(`
    SELECT job_id, detail, count(*) OVER () AS total FROM (${sql}) AS broken
    ORDER BY job_id, detail LIMIT ${listedAtMost}`)
  const broken = rows.map(({ job_id: jobId, detail }) => ({ invariant, jobId, detail }))
  return tellRest(broken, Number(rows[0]?.total ?? 0) - rows.length)
}

/** The first thousand of what was found, with the number of those left out. */
export function limitBroken(broken: readonly Broken[]): Broken[] {
  return tellRest(broken.slice(0, listedAtMost), broken.length - listedAtMost)
}

function tellRest(broken: Broken[], rest: number): Broken[] {
  const last = broken.at(-1)
  if (last === undefined || rest <= 0) return broken
  const detail = `and ${rest} more such as «${last.detail}»`
  return [...broken, { invariant: last.invariant, jobId: null, detail }]
}
