import { nextDeadlineMs } from '../deadlines.ts'
import { passTime } from '../pass-time.ts'
import { note, performCall } from './perform-call.ts'
import { pick, seldom } from './random.ts'
import type { Worker, World } from './world.ts'

/** A worker is gone at once; a new life takes its place, and the queue may or may not remember what it held. */
export function killWorker(world: World, worker: Worker): void {
  note(world, `worker ${worker.incarnation} died`)
  world.record.dead.add(worker.incarnation)
  for (const slot of worker.slots)
    if (slot.at !== 'free' && (!world.hasFaults || seldom(world.random, 2)))
      world.messages.push({ jobId: slot.jobId, dueMs: world.model.nowMs + 10_000 })
  worker.slots = [{ at: 'free' }, { at: 'free' }]
  worker.isPaused = false
  worker.incarnation = world.nextIncarnation
  world.nextIncarnation += 1
}

/** Something happens to a worker, or an idle one lets itself be heard. */
export function strikeWorker(world: World): void {
  const worker = world.workers[world.random.below(world.workers.length)]
  if (worker === undefined) return
  const choice = world.random.below(4)
  if (choice === 0) {
    const request = { jobId: -1, claimId: -1, incarnation: worker.incarnation, othersRunning: 0 }
    performCall(world, { verb: 'claim', request })
  } else if (choice === 1) killWorker(world, worker)
  else {
    worker.isPaused = !worker.isPaused
    note(world, `worker ${worker.incarnation} ${worker.isPaused ? 'stands still' : 'goes on'}`)
  }
}

/** The queue loses a message, gives one out twice or late, or has one that nobody sent. */
export function strikeQueue(world: World): void {
  const { messages, random } = world
  const place = random.below(Math.max(1, messages.length))
  const message = messages[place]
  if (message === undefined) return
  const choice = random.below(4)
  note(
    world,
    `the queue ${['repeats', 'delays', 'loses', 'forgets'][choice]} of job ${message.jobId}`,
  )
  if (choice === 0) messages.push({ ...message })
  else if (choice === 1) message.dueMs += 30_000
  else if (choice === 2) messages.splice(place, 1)
  else messages.length = 0
}

/** Time passes: a little, past a lease, to the edge of a deadline; seldom a day or two. */
export function letTimePass(world: World): void {
  const { random, model } = world
  const choice = random.below(16)
  const message = world.messages[random.below(Math.max(1, world.messages.length))]
  if (choice < 4 && message !== undefined)
    world.model = passTime(model, Math.max(0, message.dueMs - model.nowMs))
  else if (choice >= 12) {
    const nowMs = nextDeadlineMs(model, random.below(4), random.below(3) - 1)
    world.model = passTime(model, nowMs - model.nowMs)
  } else if (choice === 11 && seldom(random, 6))
    world.model = passTime(model, pick(random, [90_000_000, 180_000_000]))
  else world.model = passTime(model, pick(random, [500, 2_000, 6_001, 20_000]))
}
