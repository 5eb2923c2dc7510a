import { spawn } from 'node:child_process'
import { open, readFile, rename, stat } from 'node:fs/promises'
import { programPath } from './binaries.ts'
import type { Installation } from './cluster.ts'
import { isFileError } from './file-errors.ts'
import { plainEnvironment } from './run-command.ts'

export interface SpawnOptions {
  installation: Installation
  logFile: string
  /** Postgres settings beyond ours, by name. */
  settings: Readonly<Record<string, string>>
  port: number
}

export interface SpawnedServer {
  /** Settles when the process has ended, or could not be spawned. */
  ended: Promise<'ended'>
  /** Where in the log file its lines begin, in bytes. */
  logStart: number
}

/** A log larger than this is set aside at the next start, in place of the one set aside before. */
const logLimitBytes = 10_000_000

/** Spawns the server in its own session: Ctrl-C must reach the web and the worker, not the database beneath them. */
export async function spawnServer(options: SpawnOptions): Promise<SpawnedServer> {
  const { binaries, account, place } = options.installation
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(options.port),
    // Socket paths are limited to about 100 bytes, and a clone's path may be longer.
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: '64MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // The details of an error quote rows and documents, which are people's.
    log_error_verbosity: 'terse',
    ...options.settings,
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const logStart = await makeRoom(options.logFile)
  await using log = await open(options.logFile, 'a')
  const child = spawn(programPath(binaries, 'postgres'), ['-D', place.data, ...flags], {
    ...(account === undefined ? {} : { uid: account.uid, gid: account.gid }),
    cwd: '/',
    env: plainEnvironment,
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  })
  child.unref()
  const ended = new Promise<'ended'>((resolve) => {
    child.once('exit', () => resolve('ended'))
    child.once('error', () => resolve('ended'))
  })
  return { ended, logStart }
}

/** The text of a file from a byte on. */
export async function readTail(file: string, from: number): Promise<string> {
  return (await readFile(file)).subarray(from).toString()
}

async function makeRoom(logFile: string): Promise<number> {
  try {
    const { size } = await stat(logFile)
    if (size < logLimitBytes) return size
    await rename(logFile, `${logFile}.1`)
  } catch (error) {
    if (!isFileError(error, 'ENOENT')) throw error
  }
  return 0
}
