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
 * How each kind of fault is done and how often. Faults that keep out of each other's way take up at most nine tenths of
 * the time together, so that a schedule finds room for all of them. What has to outlast a lease (6 s) and the sweep (1 s),
 * or BullMQ's lock (10 s), is never shorter than that. A deploy lasts as long as the programs take; its length is room for it.
 */
export const faultPlans: Readonly<Record<FaultKind, FaultPlan>> = {
  'worker-kill': plan(killWorker, ['workers'], 5, [0, 2]),
  'worker-pause': plan(pauseWorker, ['workers'], 75, [9, 14]),
  'worker-block': plan(blockWorker, ['workers'], 120, [12, 12]),
  'worker-deploy': plan(deployWorkers, ['workers'], 150, [9, 9]),
  'web-kill': plan(killWeb, ['webs'], 15, [0, 2]),
  'web-deploy': plan(deployWebs, ['webs'], 120, [6, 6]),
  'queue-flush': plan(flushQueue, ['queue', 'workers'], 30, [1.5, 2]),
  'queue-outage': plan(cutQueueOff, ['queue'], 300, [30, 60], 8),
  'redis-kill': plan(killRedis, ['queue'], 45, [0, 3]),
  'redis-loss': plan(loseRedis, ['queue'], 60, [0, 3]),
  'postgres-fast': plan(stopPostgresFast, ['database'], 50, [0, 2]),
  'postgres-immediate': plan(stopPostgresAtOnce, ['database'], 40, [0, 2]),
  'backend-kill': plan(endBackends, ['database'], 75, [3, 8], 2),
  'pool-exhaustion': plan(exhaustConnections, ['database'], 150, [5, 15]),
  'held-transaction': plan(holdTransaction, ['database'], 240, [20, 60], 12),
  'callback-drop': plan(dropCalls, ['calls'], 30, [3, 8]),
  'callback-cut': plan(cutCalls, ['calls'], 30, [3, 8]),
  'callback-duplicate': plan(duplicateCalls, ['calls'], 30, [3, 8]),
  'callback-delay': plan(delayCalls, ['calls'], 75, [15, 18]),
  // A beat that hears nothing is given up after 4 s, a connection to the queue after 10 to 30 s.
  'half-open': plan(silenceConnections, ['queue', 'database'], 180, [10, 20]),
  'slow-network': plan(slowNetwork, ['queue', 'database'], 240, [10, 30], 5),
  'clock-skew': plan(skewClock, ['clock'], 90, [15, 40]),
  poison: plan(plantPoison, [], 120),
  'ten-submits': plan(submitTenAtOnce, [], 10),
}
