import { setTimeout as sleep } from 'node:timers/promises'
import { programPath } from './binaries.ts'
import type { Installation } from './cluster.ts'
import { probeServer } from './connect.ts'
import { EmbeddedPostgresFault } from './embedded-postgres-fault.ts'
import { faultOfOutput, lastLines } from './file-errors.ts'
import { findFreePort } from './free-port.ts'
import { disarmStalePidFile, findRunningServer } from './pid-file.ts'
import { runCommand } from './run-command.ts'
import { readTail, type SpawnOptions, spawnServer } from './spawn-server.ts'

export interface ServerOptions extends Omit<SpawnOptions, 'port'> {
  /** A port to keep after a crash, since other processes know it; a free one otherwise. */
  port: number | undefined
}

export interface Server {
  port: number
  /** Whether it was already running, left by a launcher that was killed, or started by another at this moment. */
  adopted: boolean
}

/** How long a server may take to come up or go down: recovery after a crash replays at most a few minutes of writes. */
const patienceMs = 60_000
const pollMs = 50

/**
 * Gets the server of this installation: the one that runs already, or a new one.
 *
 * @throws EmbeddedPostgresFault when it can't be started or doesn't let us in.
 */
export async function ensureServer(options: ServerOptions): Promise<Server> {
  const { installation } = options
  const deadline = performance.now() + patienceMs
  for (;;) {
    const running = await findRunningServer(installation.place.data)
    const port = running?.port
    if (running === undefined) {
      const started = await tryToStart(options, deadline)
      if (started !== undefined) return started
    } else if (port !== undefined) {
      const answer = await probeServer(installation, port)
      if (answer === 'ready') return { port, adopted: true }
      if (answer === 'wrong-password') throw wrongPassword(installation)
    }
    if (performance.now() > deadline) throw startFailed(options, await readTail(options.logFile, 0))
    await sleep(pollMs)
  }
}

/** @returns undefined when it is worth another look: another launcher was first, or an orphan is still ending. */
async function tryToStart(options: ServerOptions, deadline: number): Promise<Server | undefined> {
  const { installation, logFile } = options
  const { data } = installation.place
  const port = options.port ?? (await findFreePort())
  await disarmStalePidFile(data)
  const { ended, logStart } = await spawnServer({ ...options, port })
  let outcome: 'ended' | Awaited<ReturnType<typeof probeServer>> = 'not-yet'
  while (outcome !== 'ended' && performance.now() < deadline) {
    outcome = await Promise.race([ended, probeServer(installation, port)])
    if (outcome === 'ready') return { port, adopted: false }
    const isOurs = (await findRunningServer(data))?.port === port
    if (outcome === 'wrong-password' && isOurs) throw wrongPassword(installation)
    await Promise.race([ended, sleep(pollMs)])
  }
  const output = await readTail(logFile, logStart)
  if (isWorthAnotherTry(output, options.port)) return undefined
  throw faultOfOutput(output, data) ?? startFailed(options, output)
}

function isWorthAnotherTry(output: string, fixedPort: number | undefined): boolean {
  if (/lock file "[^"]*" already exists|pre-existing shared memory block/.test(output)) return true
  return fixedPort === undefined && /could not (bind|create any TCP)/.test(output)
}

/**
 * Stops the server: open transactions are rolled back and everything is on disk when this returns.
 *
 * @throws EmbeddedPostgresFault `stop-failed` with what Postgres said when it does not stop.
 */
export async function stopServer({ binaries, account, place }: Installation): Promise<void> {
  const stop = ['stop', '--pgdata', place.data, '--wait', '--timeout', String(patienceMs / 1000)]
  const result = await runCommand(
    programPath(binaries, 'pg_ctl'),
    [...stop, '--mode', 'fast', '--silent'],
    account,
  )
  if (result.code === 0 || (await findRunningServer(place.data)) === undefined) return
  throw new EmbeddedPostgresFault(
    `The embedded database did not stop:\n${lastLines(result.output)}`,
    { code: 'stop-failed' },
  )
}

function startFailed(options: ServerOptions, output: string): EmbeddedPostgresFault {
  return new EmbeddedPostgresFault(
    `The embedded database did not start (see ${options.logFile}):\n${lastLines(output)}`,
    { code: 'start-failed' },
  )
}

function wrongPassword({ place }: Installation): EmbeddedPostgresFault {
  return new EmbeddedPostgresFault(
    `The embedded database in ${place.data} refuses the password kept beside it (postgres-password). ` +
      'Restore that file, or move both away to begin with an empty database.',
    { code: 'wrong-password' },
  )
}
