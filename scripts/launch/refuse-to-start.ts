import { setTimeout as sleep } from 'node:timers/promises'
import { alreadyRunning, inspectServer } from '@zero-sum/database/embedded'
import type { LauncherConfig } from '../config.ts'
import { isPortFree } from './ports.ts'

/** A reason not to start that the operator can mend; the message says how. */
export class LaunchRefused extends Error {
  override name = 'LaunchRefused'
}

/** The web of a killed launcher ends within this time by itself. */
const patienceMs = 8_000

/**
 * Looks, before anything is started, whether this clone is running already or the port is taken.
 *
 * @throws EmbeddedPostgresFault `already-running`, or LaunchRefused for the port.
 */
export async function refuseToStart(config: LauncherConfig): Promise<void> {
  const { host, port } = config
  const server = await inspectServer(config.dataDirectory)
  if (config.databaseUrl === undefined && server.owner !== undefined) {
    throw alreadyRunning(server.owner)
  }
  const wasKilled = server.isRunning && server.owner === undefined
  const deadline = performance.now() + (wasKilled ? patienceMs : 0)
  while (!(await isFree(host, port))) {
    if (performance.now() >= deadline) {
      throw new LaunchRefused(
        `Port ${port} is in use by another program. Choose another one: PORT=${port + 1} npm start`,
      )
    }
    await sleep(200)
  }
}

async function isFree(host: string, port: number): Promise<boolean> {
  try {
    return await isPortFree(host, port)
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause)
    throw new LaunchRefused(
      `The web can't listen on port ${port} of ${host} (${detail}). Choose others with PORT and HOST.`,
      { cause },
    )
  }
}
