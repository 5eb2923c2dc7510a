import { withJob } from '../model.ts'
import { performCall } from './perform-call.ts'
import { pick } from './random.ts'
import type { World } from './world.ts'

const dayMs = 24 * 3_600_000

/** A job that has been tried again and again for more than a day: too long a story for an interleaving to tell whole. */
export function giveAPast(world: World): void {
  const request = { personId: 0, intake: 0, replace: false }
  performCall(world, { verb: 'accept', request })
  const job = world.model.jobs[0]
  if (job === undefined) return
  const deliveries = pick(world.random, [9, 48, 49])
  const [seq, claimedAtMs] = [1 + deliveries, world.model.nowMs - 3_600_000]
  const handedBack = { seq, attempt: deliveries, kind: 'handed_back' } as const
  world.model = withJob(world.model, 0, {
    ...job,
    attempt: deliveries,
    deliveries,
    claimedAtMs,
    firstClaimedAtMs: world.model.nowMs - dayMs - 1,
    seq,
    events: [...job.events, handedBack],
  })
}
