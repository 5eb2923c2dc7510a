import { setTimeout as sleep } from 'node:timers/promises'
import type { FaultOutcome, Inflict } from '../nemesis/fault.ts'
import { choose } from './choose.ts'
import { type NamedProgram, startAgain } from './start-again.ts'
import { waitForWork } from './wait-for-work.ts'

/** `kill -9` of one worker in the midst of a job, both by the draw; it is started again after the length. */
export const killWorker: Inflict = async ({ system }, { draw, lengthMs }) => {
  const { chosen: victim, rest } = choose(system.workers, draw)
  return await kill(victim, lengthMs, await waitForWork(system, victim, rest))
}

/** `kill -9` of one web by the draw, which is started again after the length. */
export const killWeb: Inflict = async ({ system }, { draw, lengthMs }) => {
  const { chosen: victim } = choose(system.webs, draw)
  return await kill(victim, lengthMs, victim.name)
}

async function kill(victim: NamedProgram, lengthMs: number, when: string): Promise<FaultOutcome> {
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
    detail: `${when}, away for ${lengthMs} ms`,
    happened: true,
    kills: [{ name: victim.name, atMs }],
  }
}
