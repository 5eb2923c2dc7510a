import { setTimeout as sleep } from 'node:timers/promises'
import type { Inflict } from '../nemesis/fault.ts'
import { choose } from './choose.ts'
import { startAgain } from './start-again.ts'
import { untilDone } from './until-done.ts'
import { waitForWork } from './wait-for-work.ts'

/** Stops one worker in the midst of a job, sockets open and all, and lets it go on after the length as if nothing had been. */
export const pauseWorker: Inflict = async ({ system }, { draw, lengthMs }) => {
  const { chosen: victim, rest } = choose(system.workers, draw)
  const when = await waitForWork(system, victim, rest)
  const wasRunning = victim.isRunning()
  try {
    victim.signal('SIGSTOP')
    await sleep(lengthMs)
  } finally {
    await untilDone(`wake ${victim.name}`, () => victim.signal('SIGCONT'))
    await startAgain(victim)
  }
  return { detail: `${when} for ${lengthMs} ms`, happened: wasRunning }
}

/** Keeps one worker's main thread busy for the length: it beats no more, while its solver threads go on. */
export const blockWorker: Inflict = async ({ system }, { draw, lengthMs }) => {
  const { chosen: victim, rest } = choose(system.workers, draw)
  const when = await waitForWork(system, victim, rest)
  const wasRunning = victim.isRunning()
  try {
    victim.block(lengthMs)
    await sleep(lengthMs)
  } finally {
    await startAgain(victim)
  }
  return { detail: `${when} for ${lengthMs} ms`, happened: wasRunning }
}
