import { setTimeout as sleep } from 'node:timers/promises'
import type { CallFault, InternalCall } from '@zero-sum/testbed'
import type { FaultOutcome, Inflict } from '../nemesis/fault.ts'
import { between, choose } from './choose.ts'
import { untilDone } from './until-done.ts'

const lookMs = 50

/** Completions alone for one draw in three: they are the calls that must never count twice, and the rarest. */
const choices: readonly (readonly InternalCall[])[] = [
  ['claim', 'progress', 'complete', 'fail'],
  ['claim', 'progress', 'complete', 'fail'],
  ['complete'],
]

/** Calls that never reach a web. */
export const dropCalls = disturbCalls(() => ({ kind: 'drop' }))

/** Calls whose answers are lost, so that nobody on the worker's side knows what was done. */
export const cutCalls = disturbCalls(() => ({ kind: 'cut' }))

/** Calls that arrive five times at once. */
export const duplicateCalls = disturbCalls(() => ({ kind: 'duplicate', times: 5 }))

/**
 * Calls that arrive 15 to 17 s late, or once a newer attempt was claimed, which takes up to 9 s after the last beat, and
 * longer on a busy machine. A claim that is late is given up and harms nobody, so only calls of a running attempt are held.
 */
export const delayCalls = disturbCalls(
  (draw) => ({ kind: 'delay', milliseconds: between(15_000, 17_000, draw) }),
  // Few: a job whose lease was lost runs alone in a process, and each one that is held keeps a process from that.
  { ofKinds: [['progress', 'complete'], ['complete']], least: 1, most: 2 },
)

function disturbCalls(
  faultOf: (draw: number) => CallFault,
  { ofKinds = choices, least = 3, most = 12 } = {},
): Inflict {
  return async ({ system: { calls } }, { draw, lengthMs }): Promise<FaultOutcome> => {
    const { chosen: kinds, rest } = choose(ofKinds, draw)
    const fault = faultOf(rest)
    // To disarm is to let go of what is held, so that has to wait for the delay of the last.
    const holdMs = fault.kind === 'delay' ? fault.milliseconds : 0
    const wanted = between(least, most, rest)
    const before = calls.happened()[fault.kind]
    const passed = () => calls.happened()[fault.kind] - before
    try {
      calls.arm(fault, kinds, wanted)
      await untilPassed(() => passed() >= wanted, lengthMs - holdMs)
      await sleep(passed() > 0 ? holdMs : 0)
    } finally {
      await untilDone('disarm the calls', () => calls.disarm())
    }
    const what = kinds.length === 1 ? 'completions' : 'calls'
    const detail = passed() > 0 ? `${passed()} ${what}` : `none of the ${what} it waited for passed`
    return { detail, happened: passed() > 0 }
  }
}

async function untilPassed(isOver: () => boolean, limitMs: number): Promise<void> {
  const endMs = performance.now() + limitMs
  while (!isOver() && performance.now() < endMs) await sleep(lookMs)
}
