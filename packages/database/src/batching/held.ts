import { setTimeout as sleep } from 'node:timers/promises'
import { heldPatienceMs } from '../jobs/timing.ts'

/** The answer for a row that somebody else has locked at this moment: a batch passes it over rather than wait for it. */
export const held: unique symbol = Symbol('held')

const firstWaitMs = 4
const longestWaitMs = 128

/**
 * Asks again while somebody holds the row, with no connection held meanwhile; after its patience it gives what
 * `otherwise` gives. Most rows are free a commit later; a transaction that somebody left open is worth a look now and then.
 */
export async function whenFree<answer>(
  ask: () => Promise<answer | typeof held>,
  otherwise: () => answer,
  patienceMs = heldPatienceMs,
): Promise<answer> {
  const endMs = performance.now() + patienceMs
  for (let waitMs = firstWaitMs; ; waitMs = Math.min(2 * waitMs, longestWaitMs)) {
    const answer = await ask()
    if (answer !== held) return answer
    if (performance.now() + waitMs > endMs) return otherwise()
    await sleep(waitMs)
  }
}

/** Somebody has held the row for too long; nothing was changed, and the caller may come again. */
export class RowHeld extends Error {
  override readonly name = 'RowHeld'
  /** What Postgres says where a lock could not be had in time. */
  readonly code = '55P03'
}

/** For calls that have no answer while their row is held. */
export function refuseHeld(): never {
  throw new RowHeld('somebody holds the row of this job')
}
