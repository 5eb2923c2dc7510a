import { crashLimit } from '../../jobs/timing.ts'
import { hold } from './breach.ts'
import { stepClient } from './client.ts'
import { letTimePass, strikeQueue, strikeWorker } from './faults.ts'
import { finishFairly } from './finish-fairly.ts'
import { giveAPast } from './give-a-past.ts'
import { deliverLateCall, performCall } from './perform-call.ts'
import { seldom } from './random.ts'
import { stepRelay } from './relay.ts'
import { stepSlot } from './worker.ts'
import { beginWorld, type World, type WorldOptions } from './world.ts'

const fewestSteps = 16
const mostSteps = 96
const pastOnce = 16

type Actor = (world: World) => void

/** Who moves next, by how often. */
const turns: readonly [Actor, number][] = [
  [stepSlots, 36],
  [stepClient, 6],
  [stepRelay, 8],
  [letTimePass, 7],
  [sweepOnce, 4],
  [strikeWorker, 2],
  [strikeQueue, 1],
  [deliverLateCall, 2],
]
const actors: readonly Actor[] = turns.flatMap(([actor, often]) => Array<Actor>(often).fill(actor))

/** Lets everybody move in some order, with faults, and then without until every job has ended. The rounds that took. */
export function runInterleaving(options: WorldOptions): number {
  const world = beginWorld(options)
  const { random } = world
  if (seldom(random, pastOnce)) giveAPast(world)
  else stepClient(world)
  const steps = fewestSteps + random.below(mostSteps - fewestSteps)
  for (let step = 0; step < steps; step += 1) actors[random.below(actors.length)]?.(world)
  const rounds = finishFairly(world)
  if (!world.record.wasMisheard)
    for (const [jobId, stops] of world.record.stops)
      hold(stops <= crashLimit, 'few_crashes', () => `job ${jobId} stopped ${stops} workers`)
  return rounds
}

/** A place of a worker that has something to do, if there is one. */
function stepSlots(world: World): void {
  const { random, workers } = world
  const [first, place] = [random.below(workers.length), random.below(2)]
  for (let turn = 0; turn < 2 * workers.length; turn += 1) {
    const worker = workers[(first + (turn >> 1)) % workers.length]
    if (worker === undefined || worker.isPaused) continue
    if (stepSlot(world, worker, (place + turn) % 2)) return
  }
}

function sweepOnce(world: World): void {
  const spareLeases = seldom(world.random, 4)
  performCall(world, { verb: 'sweep', request: { spareLeases } })
  if (seldom(world.random, 12)) performCall(world, { verb: 'prune', request: undefined })
}
