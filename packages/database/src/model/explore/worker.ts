import type { BeatRequest, Verdict } from '../beat.ts'
import type { ClaimAnswer } from '../claim.ts'
import type { CompleteAnswer } from '../complete.ts'
import type { FailAnswer, FailRequest } from '../fail.ts'
import { killWorker } from './faults.ts'
import { sendCall } from './perform-call.ts'
import { pick } from './random.ts'
import type { Slot, Worker, World } from './world.ts'

type SlotAt<at extends Slot['at']> = Extract<Slot, { at: at }>

const free: Slot = { at: 'free' }
const failKinds = [
  'transient',
  'transient',
  'transient',
  'transient',
  'handed_back',
  'refused',
] as const

/** As often as a worker repeats a claim that nobody answered. */
const claimTries = 3

/** One place of a worker goes one step on; false where it has nothing to do. */
export function stepSlot(world: World, worker: Worker, place: number): boolean {
  const slot = worker.slots[place] ?? free
  switch (slot.at) {
    case 'free':
      return take(world, worker, place)
    case 'claiming':
      worker.slots[place] = claim(world, worker, slot)
      return true
    case 'running':
      if (world.poison.has(slot.jobId)) stopByJob(world, worker, slot)
      else worker.slots[place] = run(world, worker, slot)
      return true
    case 'settling':
      worker.slots[place] = settle(world, slot)
      return true
  }
}

function take(world: World, worker: Worker, place: number): boolean {
  const due = world.messages.findIndex(({ dueMs }) => dueMs <= world.model.nowMs)
  const message = due === -1 ? undefined : world.messages.splice(due, 1)[0]
  if (message === undefined) return false
  const claimId = world.nextClaimId
  world.nextClaimId += 1
  const slot: Slot = { at: 'claiming', jobId: message.jobId, claimId, tries: 0 }
  worker.slots[place] = slot
  worker.slots[place] = claim(world, worker, slot)
  return true
}

function claim(world: World, worker: Worker, slot: SlotAt<'claiming'>): Slot {
  const { jobId, claimId, tries } = slot
  const othersRunning = worker.slots.filter((other) => other !== slot && other.at !== 'free').length
  const request = { jobId, claimId, incarnation: worker.incarnation, othersRunning }
  const heard = sendCall<ClaimAnswer>(world, { verb: 'claim', request })
  if (!heard.isHeard) {
    if (tries + 1 < claimTries) return { ...slot, tries: tries + 1 }
    putBack(world, jobId, 2_000)
    return free
  }
  switch (heard.answer.kind) {
    case 'claimed':
      return { at: 'running', jobId, attempt: heard.answer.attempt, beat: 0 }
    case 'not_now':
      putBack(world, jobId, heard.answer.retryAfterMs)
      return free
    case 'runs_alone':
      putBack(world, jobId, 500)
      return free
    case 'ended':
      return free
  }
}

/** Beats, or comes to an outcome; one that is fair beats no longer than it must. */
function run(world: World, worker: Worker, slot: SlotAt<'running'>): Slot {
  const { jobId, attempt } = slot
  const choice = world.hasFaults ? world.random.below(12) : 4
  if (choice < 4) return beat(world, worker, slot, choice)
  if (choice < 9)
    return {
      at: 'settling',
      jobId,
      call: {
        verb: 'complete',
        request: { jobId, attempt, progress: [{ agent: 6, percent: 95 }] },
      },
    }
  const kind = pick<FailRequest['kind']>(world.random, failKinds)
  const request = { kind, jobId, attempt, chance: world.random.below(4) / 4 }
  return { at: 'settling', jobId, call: { verb: 'fail', request } }
}

function beat(world: World, worker: Worker, slot: SlotAt<'running'>, choice: number): Slot {
  const { jobId, attempt } = slot
  const plain = { jobId, attempt, incarnation: worker.incarnation, beat: slot.beat + 1 }
  const told = { agent: choice, percent: world.random.below(100) }
  const later = { agent: choice, percent: world.random.below(100) }
  const request: BeatRequest =
    choice < 2 ? plain : { ...plain, progress: choice % 2 === 0 ? [told] : [told, later] }
  const heard = sendCall<Verdict>(world, { verb: 'beat', request })
  // What nobody answered is sent again under its own number.
  if (!heard.isHeard) return slot
  return heard.answer === 'continue' ? { ...slot, beat: request.beat } : free
}

function settle(world: World, slot: SlotAt<'settling'>): Slot {
  const heard = sendCall<CompleteAnswer | FailAnswer>(world, slot.call)
  if (!heard.isHeard) return slot
  const { answer } = heard
  if (answer.kind === 'settled' && answer.response.outcome === 'retry')
    putBack(world, slot.jobId, answer.response.retryAfterMs ?? 0)
  return free
}

function putBack({ messages, model }: World, jobId: number, ms: number): void {
  messages.push({ jobId, dueMs: model.nowMs + ms })
}

function stopByJob(world: World, worker: Worker, { jobId, attempt }: SlotAt<'running'>): void {
  const { stops } = world.record
  const job = world.model.jobs[jobId]
  // A worker that had lost the job already was heard of since, or counted then.
  if (job?.attempt === attempt && (job.leaseUntilMs ?? 0) >= world.model.nowMs)
    stops.set(jobId, (stops.get(jobId) ?? 0) + 1)
  killWorker(world, worker)
}
