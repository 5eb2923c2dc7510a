import { setTimeout as sleep } from 'node:timers/promises'
import type { Pool } from 'pg'

/** Waits until no job is left unfinished; gives how many are when the time is over. */
export async function drain(client: Pool, limitSeconds: number): Promise<number> {
  const deadline = performance.now() + limitSeconds * 1_000
  for (;;) {
    const left = await countUnfinished(client)
    if (left === 0 || performance.now() > deadline) return left
    await sleep(500)
  }
}

export async function countUnfinished(client: Pool): Promise<number> {
  const { rows } = await client.query<{ left: number }>(
    `SELECT count(*)::int AS left FROM plan_generation_job WHERE status IN ('pending', 'running')`,
  )
  return rows[0]?.left ?? 0
}
