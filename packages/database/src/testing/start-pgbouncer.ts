import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findFreePort } from '../embedded/free-port.ts'
import { runAfterDeath } from './run-after-death.ts'

export interface TestPooler extends AsyncDisposable {
  /** The same database, by way of the pooler. */
  url: string
}

/**
 * Puts a real PgBouncer before a database, in transaction mode with few connections: whoever counts on a session of their
 * own, or sends settings along when connecting, is found out.
 *
 * @throws Error when `pgbouncer` is not installed or does not listen within ten seconds.
 */
export async function startPgBouncer(
  databaseUrl: string,
  { connections = 3 } = {},
): Promise<TestPooler> {
  const target = new URL(databaseUrl)
  const port = await findFreePort()
  const directory = await mkdtemp(join(tmpdir(), 'zero-sum-pgbouncer-'))
  // As root it has to run as another user, who must be able to read its settings.
  await chmod(directory, 0o755)
  const file = join(directory, 'pgbouncer.ini')
  await writeFile(file, settings(target, port, connections))
  const asNobody = process.getuid?.() === 0 ? ['-u', 'nobody'] : []
  const pooler = spawn('pgbouncer', [...asNobody, file], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [pooler.stdout, pooler.stderr])
    stream.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-10_000)
    })
  const ended = new Promise<string>((resolve) => {
    pooler.once('error', (error) => resolve(error.message))
    pooler.once('exit', (code) => resolve(`It ended with ${code}.`))
  })
  const failure = await Promise.race([ended, untilListening(port)])
  if (failure !== undefined) throw new Error(`pgbouncer did not start. ${failure}\n${output}`)
  const guard = runAfterDeath('kill -KILL $1; rm -rf "$2"', String(pooler.pid), directory)
  const url = new URL(databaseUrl)
  url.port = String(port)
  return {
    url: url.href,
    [Symbol.asyncDispose]: async () => {
      guard.cancel()
      if (pooler.exitCode === null && pooler.kill('SIGKILL')) await once(pooler, 'exit')
      await rm(directory, { recursive: true, force: true })
    },
  }
}

function settings(target: URL, port: number, connections: number): string {
  const name = target.pathname.slice(1)
  const word = decodeURIComponent(target.password)
  return `[databases]
${name} = host=${target.hostname} port=${target.port} user=${target.username} password=${word} dbname=${name}

[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = ${connections}
max_client_conn = 500
`
}

async function untilListening(port: number): Promise<string | undefined> {
  for (let look = 0; look < 200; look += 1) {
    if (await isListening(port)) return undefined
    await sleep(50)
  }
  return 'It did not listen within ten seconds.'
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
