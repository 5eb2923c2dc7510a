import { deployWebs, deployWorkers } from '../faults/deploy.ts'
import { cutCalls, delayCalls, dropCalls, duplicateCalls } from '../faults/disturb-calls.ts'
import { cutQueueOff, silenceConnections, slowNetwork } from '../faults/disturb-network.ts'
import { endBackends } from '../faults/end-backends.ts'
import { exhaustConnections } from '../faults/exhaust-connections.ts'
import { flushQueue } from '../faults/flush-queue.ts'
import { blockWorker, pauseWorker } from '../faults/hinder-worker.ts'
import { holdTransaction } from '../faults/hold-transaction.ts'
import { killWeb, killWorker } from '../faults/kill-program.ts'
import { skewClock } from '../faults/skew-clock.ts'
import {
  killRedis,
  loseRedis,
  stopPostgresAtOnce,
  stopPostgresFast,
} from '../faults/stop-servers.ts'
import { plantPoison, submitTenAtOnce } from '../faults/trouble-makers.ts'
import type { FaultPlan, Inflict } from './fault.ts'
import type { FaultKind } from './fault-kinds.ts'

type Uses = FaultPlan['uses']

/** All in seconds: the mean gap, the length from and to, and the least length that still hurts. */
function plan(
  inflict: Inflict,
  uses: Uses,
  everySeconds: number,
  [from, to]: readonly [number, number] = [0, 0],
  least = from,
): FaultPlan {
  return {
    inflict,
    uses,
    everyMs: everySeconds * 1_000,
    lengthMs: [from * 1_000, to * 1_000],
    leastLengthMs: least * 1_000,
  }
}

/**
 * How each kind of fault is done and how often. In a run of 800 s or more some fault is under way for about two thirds of the
 * time: a schedule finds room for all of them, and the product is well between them, or no long run would get its jobs done.
 * What has to outlast a lease (6 s) and the sweep (1 s), or BullMQ's lock (10 s), is never shorter than that. A deploy lasts as
 * long as the programs take; its length is room for it.
 */
export const faultPlans: Readonly<Record<FaultKind, FaultPlan>> = {
  'worker-kill': plan(killWorker, ['workers'], 15, [0, 2]),
  'worker-pause': plan(pauseWorker, ['workers'], 225, [9, 14]),
  'worker-block': plan(blockWorker, ['workers'], 360, [12, 12]),
  'worker-deploy': plan(deployWorkers, ['workers'], 450, [9, 9]),
  'web-kill': plan(killWeb, ['webs'], 45, [0, 2]),
  'web-deploy': plan(deployWebs, ['webs'], 360, [6, 6]),
  'queue-flush': plan(flushQueue, ['queue', 'workers'], 90, [1.5, 2]),
  'queue-outage': plan(cutQueueOff, ['queue'], 900, [30, 60], 8),
  'redis-kill': plan(killRedis, ['queue'], 135, [0, 3]),
  'redis-loss': plan(loseRedis, ['queue'], 180, [0, 3]),
  'postgres-fast': plan(stopPostgresFast, ['database'], 150, [0, 2]),
  'postgres-immediate': plan(stopPostgresAtOnce, ['database'], 120, [0, 2]),
  'backend-kill': plan(endBackends, ['database'], 225, [3, 8], 2),
  'pool-exhaustion': plan(exhaustConnections, ['database'], 450, [5, 15]),
  'held-transaction': plan(holdTransaction, ['database'], 720, [20, 60], 12),
  'callback-drop': plan(dropCalls, ['calls'], 90, [3, 8]),
  'callback-cut': plan(cutCalls, ['calls'], 90, [3, 8]),
  'callback-duplicate': plan(duplicateCalls, ['calls'], 90, [3, 8]),
  'callback-delay': plan(delayCalls, ['calls'], 225, [20, 23]),
  // A beat that hears nothing is given up after 4 s, a connection to the queue after 10 to 30 s.
  'half-open': plan(silenceConnections, ['queue', 'database'], 540, [10, 20]),
  'slow-network': plan(slowNetwork, ['queue', 'database'], 720, [10, 30], 5),
  'clock-skew': plan(skewClock, ['clock'], 270, [15, 40]),
  poison: plan(plantPoison, [], 360),
  'ten-submits': plan(submitTenAtOnce, [], 30),
}
