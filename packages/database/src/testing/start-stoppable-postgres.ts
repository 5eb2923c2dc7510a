import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { programPath } from '../embedded/binaries.ts'
import { ensureCluster, type Installation } from '../embedded/cluster.ts'
import { findInstallation } from '../embedded/find-installation.ts'
import { findRunningServer } from '../embedded/pid-file.ts'
import { ensureProductDatabase, productUrl } from '../embedded/product-database.ts'
import { runCommand } from '../embedded/run-command.ts'
import { ensureServer } from '../embedded/server.ts'
import { outsideDirectory } from '../embedded/start-embedded-postgres.ts'
import { runAfterDeath } from './run-after-death.ts'

/** How a server goes down: `fast` ends its sessions first, `immediate` does not even flush, `kill` is `kill -9`. */
export type PostgresStop = 'fast' | 'immediate' | 'kill'

export interface StoppablePostgres extends AsyncDisposable {
  port: number
  /** The product role's address of its database, which is empty until somebody migrates it. */
  url: string
  superuserUrl: string
  stop(how: PostgresStop): Promise<void>
  /** On the same port and data; waits until it takes connections. */
  start(): Promise<void>
}

/**
 * Starts a Postgres with the settings that the product ships with, durability included, in a folder of its own. Unlike the
 * product's it stays down when it is stopped. Disposal removes it, and so does the death of this process.
 */
export async function startStoppablePostgres(options: {
  port: number
  /** Postgres settings beyond the product's, by name. */
  settings?: Readonly<Record<string, string>>
}): Promise<StoppablePostgres> {
  const { port, settings = {} } = options
  const directory = await mkdtemp(join(tmpdir(), 'zero-sum-durable-'))
  // As root, Postgres runs as another user, who must be able to pass.
  await chmod(directory, 0o711)
  const installation = await findInstallation(directory, outsideDirectory)
  const guard = runAfterDeath(endServerAndRemove, installation.place.data, directory)
  await ensureCluster(installation)
  const logFile = join(directory, 'postgres.log')
  const start = async () => void (await ensureServer({ installation, logFile, settings, port }))
  await start()
  await ensureProductDatabase(installation, port)
  return {
    port,
    url: productUrl(installation, port),
    superuserUrl: `postgres://postgres:${encodeURIComponent(installation.superuserPassword)}@127.0.0.1:${port}/postgres`,
    stop: (how) => stopServer(installation, port, how),
    start,
    async [Symbol.asyncDispose]() {
      guard.cancel()
      await stopServer(installation, port, 'immediate')
      await rm(directory, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    },
  }
}

/** The server of now is the one that its pid file names, if a process of that number is still a server of these data. */
const endServerAndRemove = `sleep 1
pid=$(head -n 1 "$1/postmaster.pid")
{ grep -qaF "$1" "/proc/$pid/cmdline" || ps -ww -o command= -p "$pid" | grep -qF "$1"; } && kill -QUIT "$pid" && sleep 2
rm -rf "$2"`

/** Returns when the process has gone; does nothing where there is none. */
async function stopServer(
  installation: Installation,
  port: number,
  how: PostgresStop,
): Promise<void> {
  const { binaries, account, place } = installation
  const running = await findRunningServer(place.data)
  if (running === undefined) return
  if (how === 'kill') {
    process.kill(running.pid, 'SIGKILL')
    while ((await findRunningServer(place.data)) !== undefined) await sleep(10)
    // Its children have its socket, and need a moment to notice that it is gone.
    while (await isListening(port)) await sleep(10)
    return
  }
  const result = await runCommand(
    programPath(binaries, 'pg_ctl'),
    ['stop', '--pgdata', place.data, '--wait', '--mode', how, '--silent'],
    account,
  )
  if ((await findRunningServer(place.data)) === undefined) return
  throw new Error(`Postgres did not stop (${how}): ${result.spawnError ?? result.output}`)
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('error', () => resolve(false))
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
  })
}
