import { setTimeout as sleep } from 'node:timers/promises'
import type { FaultOutcome, Inflict } from '../nemesis/fault.ts'
import { followLog } from './follow-log.ts'
import { type NamedProgram, startAgain } from './start-again.ts'
import { waitForWork } from './wait-for-work.ts'

export type DeployLimits = {
  /** How long a program may take to leave. */
  leaveMs: number
  /** How long one may take to come up before it heeds signals, asked again after each. */
  comeUpMs: readonly number[]
}

/**
 * A worker lets its jobs finish for 20 s, hands them back and closes its queue; 30 s are what container platforms give by
 * default. A program takes one to two seconds to come up where nothing else is busy.
 */
const defaultLimits: DeployLimits = { leaveMs: 30_000, comeUpMs: [2_000, 4_000, 8_000] }

/** Next.js ends a server that is asked to leave with 128 + 15, as a shell would tell it. */
const webExits = [0, 143]

/**
 * SIGKILL comes from planted poison that a leaving worker was at: the product ends itself so only where its launcher is gone,
 * and a worker that did not leave in time is told of in other words.
 */
const workerExits = [0, 'SIGKILL']

/** A new worker that can't take jobs by then, because the queue is away for instance, is not waited for any more. */
const readyLimitMs = 15_000

/**
 * Asks each worker to leave in the midst of a job and starts it again once it has left; the next one has its turn when it
 * takes jobs. Only exit code 0 is right, unless poison ends it meanwhile.
 */
export const deployWorkers: Inflict = ({ system }, { draw }) =>
  deployEach(system.workers, workerExits, {
    beforehand: (worker) => waitForWork(system, worker, draw),
    start: async (worker) => {
      await using log = await followLog(system, worker)
      await startAgain(worker)
      await log.waitFor('"msg":"Taking jobs"', readyLimitMs)
    },
  })

/** The same with the webs. */
export const deployWebs: Inflict = ({ system }) => deployEach(system.webs, webExits)

type DeployOptions = {
  limits?: DeployLimits
  beforehand?: (program: NamedProgram) => Promise<unknown>
  start?: (program: NamedProgram) => Promise<void>
}

/** Deploys programs in turn; `fault` names those that left in another way than is right, or not at all. */
export async function deployEach(
  programs: readonly NamedProgram[],
  rightExits: readonly (number | string)[],
  { limits = defaultLimits, beforehand, start = startAgain }: DeployOptions = {},
): Promise<FaultOutcome> {
  const exits: string[] = []
  const wrong: string[] = []
  for (const program of programs) {
    await beforehand?.(program)
    const exit = await deploy(program, limits, start)
    if (exit === 'was not there') continue
    exits.push(`${program.name} ${exit}`)
    if (!rightExits.includes(exit))
      wrong.push(`${program.name} was asked to leave and ${say(exit)}`)
  }
  return {
    detail: exits.length > 0 ? exits.join(', ') : 'nothing was running',
    happened: exits.length > 0,
    fault: wrong.length > 0 ? wrong.join('; ') : undefined,
  }
}

/** Gives how a program left; it runs again then. */
async function deploy(
  program: NamedProgram,
  limits: DeployLimits,
  start: (program: NamedProgram) => Promise<void>,
): Promise<number | string> {
  let exit: number | string = 'was not there'
  for (const pauseMs of [0, ...limits.comeUpMs]) {
    await sleep(pauseMs)
    if (program.isRunning()) exit = await leave(program, limits.leaveMs)
    await start(program)
    // The signal itself ends only what was still coming up, and had taken no job: it is asked once more when it is up.
    if (exit !== 'SIGTERM') break
  }
  return exit
}

/** Gives how it left; what doesn't leave in time is killed. */
async function leave(program: NamedProgram, limitMs: number): Promise<number | string> {
  const left = program.end('SIGTERM')
  const waiting = new AbortController()
  const late = sleep(limitMs, 'late' as const, { signal: waiting.signal }).catch(() => 'late')
  const exit = await Promise.race([left, late])
  waiting.abort()
  if (exit !== 'late') return exit
  await program.end('SIGKILL')
  await left
  return 'had to be killed'
}

function say(exit: number | string): string {
  return typeof exit === 'number' ? `left with ${exit}` : exit.replace(/^SIG/, 'was ended by SIG')
}
