import { setTimeout as sleep } from 'node:timers/promises'
import type { System } from '@zero-sum/testbed'
import type { FaultOutcome, Inflict } from '../nemesis/fault.ts'
import { choose } from './choose.ts'
import { type NamedProgram, startAgain } from './start-again.ts'

/** `kill -9` of one worker by the draw, which is started again after the length. */
export const killWorker = killOne((system) => system.workers)

/** The same with a web. */
export const killWeb = killOne((system) => system.webs)

function killOne(programsOf: (system: System) => readonly NamedProgram[]): Inflict {
  return async ({ system }, { draw, lengthMs }): Promise<FaultOutcome> => {
    const { chosen: victim } = choose(programsOf(system), draw)
    const wasRunning = victim.isRunning()
    const atMs = Date.now()
    try {
      await victim.end('SIGKILL')
      await sleep(lengthMs)
    } finally {
      await startAgain(victim)
    }
    if (!wasRunning) return { detail: `${victim.name} had ended already`, happened: false }
    return {
      detail: `${victim.name}, away for ${lengthMs} ms`,
      kills: [{ name: victim.name, atMs }],
    }
  }
}
