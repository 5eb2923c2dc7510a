import type { WriteStream } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { WebProgram, WorkerProgram } from '@zero-sum/testbed'
import { waitUntilReady } from '../../../../scripts/launch/wait-until-ready.ts'
import { openProgram } from '../../../testbed/src/programs/program.ts'
import type { ApiEnvironment, WorkerEnvironment } from './program/config.ts'

const apiScript = fileURLToPath(new URL('./program/api.ts', import.meta.url))
const workerScript = fileURLToPath(new URL('./program/worker.ts', import.meta.url))
const programs = new URL('../../../testbed/src/programs/', import.meta.url)
const blockOnMessage = new URL('block-on-message.ts', programs).href
const skewClock = new URL('skew-clock.ts', programs).href

/** As the product's launcher does: a program that ended by itself is back after a moment. */
const restartAfterMs = 500

/** Starts an API and waits until it answers. */
export async function openApi(
  name: string,
  port: number,
  environment: Record<keyof ApiEnvironment, string>,
  log: WriteStream,
): Promise<WebProgram> {
  const url = `http://127.0.0.1:${port}`
  const plan = { name, nodeArguments: [apiScript], env: environment, ...place }
  const program = await openProgram(plan, log, untilReady(url), restartAfterMs)
  return { ...program, name, url }
}

/** Starts a worker; `skewMs` is how far its wall clock is off. */
export async function openWorker(
  name: string,
  skewMs: number,
  environment: Record<keyof WorkerEnvironment, string>,
  log: WriteStream,
): Promise<WorkerProgram> {
  const skew = skewMs === 0 ? [] : ['--import', `${skewClock}?ms=${skewMs}`]
  const nodeArguments = [...skew, '--import', blockOnMessage, workerScript]
  const plan = { name, nodeArguments, env: environment, ...place }
  const program = await openProgram(plan, log, undefined, restartAfterMs)
  return { ...program, name, block: (blockMs) => program.send({ blockMs }) }
}

function untilReady(url: string) {
  return (ended: Promise<string>) => waitUntilReady(url, ended, new AbortController().signal)
}

const place = { cwd: import.meta.dirname, graceMs: 30_000 }
