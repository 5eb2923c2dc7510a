import { nextDeadlineMs } from '../deadlines.ts'
import { isUnfinished } from '../model.ts'
import { passTime } from '../pass-time.ts'
import { hold } from './breach.ts'
import { note, performCall } from './perform-call.ts'
import { relayFairly } from './relay.ts'
import { stepSlot } from './worker.ts'
import type { World } from './world.ts'

/** A job may need four crashes, each with its silence, and the longest wait for a new message between them. */
export const mostRounds = 120

/**
 * Ends all faults but poisonous jobs, and lets everybody do their part in each round until every job has ended. Between two
 * rounds the clock moves to the next instant at which anything can change.
 */
export function finishFairly(world: World): number {
  note(world, 'from here on there are no faults')
  world.hasFaults = false
  world.late = []
  for (const worker of world.workers) worker.isPaused = false
  for (let round = 0; round < mostRounds; round += 1) {
    if (!world.model.jobs.some(isUnfinished)) return round
    performCall(world, { verb: 'sweep', request: { spareLeases: false } })
    relayFairly(world)
    for (const worker of world.workers)
      for (const place of worker.slots.keys())
        for (let step = 0; step < 4 && stepSlot(world, worker, place); step += 1);
    moveOn(world)
  }
  const left = world.model.jobs.flatMap((job, jobId) => (isUnfinished(job) ? [jobId] : []))
  hold(
    left.length === 0,
    'comes_to_an_end',
    () => `jobs ${left} have not ended in ${mostRounds} rounds`,
  )
  return mostRounds
}

function moveOn(world: World): void {
  const { nowMs } = world.model
  let nextMs = nextDeadlineMs(world.model, 0, 1)
  for (const { dueMs } of world.messages) if (dueMs > nowMs && dueMs < nextMs) nextMs = dueMs
  world.model = passTime(world.model, nextMs - nowMs)
}
