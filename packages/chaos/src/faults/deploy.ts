import { setTimeout as sleep } from 'node:timers/promises'
import type { Inflict } from '../nemesis/fault.ts'
import { type NamedProgram, startAgain } from './start-again.ts'

/**
 * How long a program may take to leave. A worker lets its jobs finish for 20 s, hands them back and closes its queue: 30 s
 * are what a container platform gives by default.
 */
const defaultLeaveLimitMs = 30_000

/** Next.js ends a server that is asked to leave with 128 + 15, as a shell would tell it. */
const webExits = [0, 143]

/** Asks each worker to leave and starts it again once it has left, one after the other. Only exit code 0 is right. */
export const deployWorkers: Inflict = ({ system }) => deployEach(system.workers, [0])

/** The same with the webs. */
export const deployWebs: Inflict = ({ system }) => deployEach(system.webs, webExits)

/** Deploys programs in turn; `fault` names those that left in another way than is right, or not at all. */
export async function deployEach(
  programs: readonly NamedProgram[],
  rightExits: readonly (number | string)[],
  leaveLimitMs = defaultLeaveLimitMs,
): Promise<{ detail: string; happened: boolean; fault: string | undefined }> {
  const exits: string[] = []
  const wrong: string[] = []
  for (const program of programs) {
    if (program.isRunning()) {
      const exit = await leave(program, leaveLimitMs)
      exits.push(`${program.name} ${exit ?? 'did not leave'}`)
      if (exit === undefined)
        wrong.push(`${program.name} had not left ${leaveLimitMs / 1_000} s after SIGTERM`)
      else if (!rightExits.includes(exit)) wrong.push(`${program.name} left SIGTERM with ${exit}`)
    }
    await startAgain(program)
  }
  return {
    detail: exits.length > 0 ? exits.join(', ') : 'nothing was running',
    happened: exits.length > 0,
    fault: wrong.length > 0 ? wrong.join('; ') : undefined,
  }
}

/** @returns how it left; undefined where it had to be killed. */
async function leave(program: NamedProgram, limitMs: number): Promise<number | string | undefined> {
  const left = program.end('SIGTERM')
  const waiting = new AbortController()
  const late = sleep(limitMs, 'late' as const, { signal: waiting.signal }).catch(() => undefined)
  const exit = await Promise.race([left, late])
  waiting.abort()
  if (exit !== 'late') return exit
  await program.end('SIGKILL')
  await left
  return undefined
}
