import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import type { ChildPlan } from '../../../../scripts/launch/child.ts'
import { waitUntilReady } from '../../../../scripts/launch/wait-until-ready.ts'
import { findSteadyPort } from '../servers/steady-port.ts'
import type { WebProgram, WorkerProgram } from '../system.ts'
import { type OpenProgram, openProgram } from './program.ts'
import { type ProgramSettings, planWeb, planWorker } from './program-plans.ts'

/** As long as the product's launcher waits before it starts a process again that ended by itself. */
const restartAfterMs = 500

/** Starts a web and waits until it serves; so does each later start. */
export async function openWeb(
  settings: ProgramSettings,
  number: number,
  port: number,
): Promise<WebProgram> {
  const name = `web-${number}`
  const url = `http://127.0.0.1:${port}`
  const program = await openLogged(settings, planWeb(settings, name, port), (ended) =>
    untilReady(url, ended),
  )
  return { ...program, name, url }
}

/** Starts a worker and waits until it takes jobs. A later start does not: the queue or the webs may be away then. */
export async function openWorker(
  settings: ProgramSettings,
  number: number,
): Promise<WorkerProgram> {
  const healthPort = await findSteadyPort()
  const plan = planWorker(settings, `worker-${number}`, { healthPort, skewMs: 0 })
  let isFirst = true
  const program = await openLogged(settings, plan, async (ended) => {
    if (isFirst) await untilReady(`http://127.0.0.1:${healthPort}`, ended)
    isFirst = false
  })
  return asWorker(program, plan.name)
}

/** Starts a worker with a wrong clock, which is not expected to take jobs. */
export async function openSkewedWorker(
  settings: ProgramSettings,
  number: number,
  skewMs: number,
): Promise<WorkerProgram> {
  const healthPort = await findSteadyPort()
  const plan = planWorker(settings, `worker-skewed-${number}`, { healthPort, skewMs })
  return asWorker(await openLogged(settings, plan), plan.name)
}

function asWorker(program: OpenProgram, name: string): WorkerProgram {
  return { ...program, name, block: (milliseconds) => program.send({ blockMs: milliseconds }) }
}

function untilReady(url: string, ended: Promise<string>): Promise<void> {
  return waitUntilReady(url, ended, new AbortController().signal)
}

async function openLogged(
  { logDirectory }: ProgramSettings,
  plan: ChildPlan,
  whenReady?: (ended: Promise<string>) => Promise<void>,
): Promise<OpenProgram> {
  const log = createWriteStream(join(logDirectory, `${plan.name}.log`), { flags: 'a' })
  const program = await openProgram(plan, log, whenReady, restartAfterMs)
  return {
    ...program,
    async [Symbol.asyncDispose]() {
      await program[Symbol.asyncDispose]()
      log.end()
    },
  }
}
