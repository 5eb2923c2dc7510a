import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { isAlive } from './process-identity.ts'
import { type EmbeddedPostgresOptions, startEmbeddedPostgres } from './start-embedded-postgres.ts'

/** A data directory of its own, removed with any server that a failed test has left on it. */
export async function createDataDirectory(): Promise<AsyncDisposable & { path: string }> {
  const parent = await mkdtemp(join(tmpdir(), 'zero-sum-embedded-'))
  await chmod(parent, 0o711)
  const path = join(parent, 'data')
  return {
    path,
    [Symbol.asyncDispose]: async () => {
      const pid = await readServerPid(path).catch(() => undefined)
      if (pid !== undefined && isAlive(pid) && pid !== process.pid) process.kill(pid, 'SIGQUIT')
      await rm(parent, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    },
  }
}

export function startIn(
  dataDirectory: string,
  options: Partial<EmbeddedPostgresOptions> = {},
): ReturnType<typeof startEmbeddedPostgres> {
  return startEmbeddedPostgres({ dataDirectory, label: 'a test', log: () => undefined, ...options })
}

export interface Launcher {
  process: ChildProcess
  said: { url?: string; adopted?: boolean; fault?: string }
}

/** Starts a launcher as a process of its own, as another account if one is given, and waits for what it says. */
export async function spawnLauncher(
  dataDirectory: string,
  label: string,
  account: { uid?: number; gid?: number } = {},
): Promise<Launcher> {
  const node = fileURLToPath(new URL('../../../../node_modules/.bin/node', import.meta.url))
  const program = fileURLToPath(new URL('./launcher.fixture.ts', import.meta.url))
  const launcher = spawn(node, [program, dataDirectory, label], {
    ...account,
    cwd: '/',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: launcher.stdout })
  const [line] = await once(lines, 'line')
  return { process: launcher, said: JSON.parse(line) }
}

/** Ends a launcher by a signal and waits until it has gone. */
export async function end(launcher: Launcher, signal: NodeJS.Signals): Promise<number | null> {
  const { process: child } = launcher
  if (child.exitCode === null && child.signalCode === null) {
    child.kill(signal)
    await once(child, 'exit')
  }
  return child.exitCode
}

/** The process id that the server of a data directory has written down. */
export async function readServerPid(dataDirectory: string): Promise<number> {
  const file = join(dataDirectory, 'postgres', 'data', 'postmaster.pid')
  return Number((await readFile(file, 'utf8')).split('\n')[0])
}

export async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end().catch(() => undefined)
  }
}
