import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { askRedis, waitUntilRedisAnswers } from '../../../database/src/testing/ask-redis.ts'
import { runAfterDeath } from '../../../database/src/testing/run-after-death.ts'
import { findSteadyPort } from './steady-port.ts'

/** A Redis with an append-only file (`everysec`) and `noeviction`, which a run may kill and start on its own port. */
export type DurableRedis = AsyncDisposable & {
  port: number
  url: string
  /** `kill -9`. */
  kill(): Promise<void>
  /** On the same port; `empty` forgets what it had, as a server without persistence does. */
  start(options: { empty: boolean }): Promise<void>
  flush(): Promise<void>
}

type Life = { end(): Promise<void> }

/** @throws Error when `redis-server` is not installed or does not answer within ten seconds. */
export async function startDurableRedis(): Promise<DurableRedis> {
  const port = await findSteadyPort()
  const parent = await mkdtemp(join(tmpdir(), 'zero-sum-durable-redis-'))
  const folder = join(parent, 'appendonlydir')
  const removal = runAfterDeath('sleep 1; rm -rf "$1"', parent)
  let life: Life | undefined = await startLife(port, parent)
  async function kill(): Promise<void> {
    await life?.end()
    life = undefined
  }
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    kill,
    async start({ empty }) {
      if (life !== undefined) throw new Error('Redis is running already.')
      if (empty) await rm(folder, { recursive: true, force: true })
      life = await startLife(port, parent)
    },
    async flush() {
      const answer = await askRedis(port, 'FLUSHALL')
      if (!answer?.startsWith('+OK')) throw new Error(`Redis did not flush: ${answer}`)
    },
    async [Symbol.asyncDispose]() {
      await kill()
      removal.cancel()
      await rm(parent, { recursive: true, force: true })
    },
  }
}

async function startLife(port: number, directory: string): Promise<Life> {
  const settings = {
    ...{ port, bind: '127.0.0.1', dir: directory, save: '', appenddirname: 'appendonlydir' },
    ...{ appendonly: 'yes', appendfsync: 'everysec', 'maxmemory-policy': 'noeviction' },
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)])
  const server = spawn('redis-server', flags, {
    // Ctrl-C ends the run, and the run ends its servers.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const collect = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-10_000)
  }
  server.stdout.on('data', collect)
  server.stderr.on('data', collect)
  const ended = new Promise<string>((resolve) => {
    server.once('error', (error) => resolve(error.message))
    server.once('exit', (code, signal) => resolve(`It ended with ${signal ?? code}.`))
  })
  const guard = server.pid === undefined ? undefined : endAfterDeath(server.pid)
  const end = async (): Promise<void> => {
    if (server.exitCode === null && server.signalCode === null && server.kill('SIGKILL'))
      await once(server, 'exit')
    guard?.cancel()
  }
  const failure = await Promise.race([ended, waitUntilRedisAnswers(port)])
  if (failure === undefined) return { end }
  await end()
  throw new Error(`redis-server did not start. ${failure}\n${output}`)
}

function endAfterDeath(pid: number): { cancel(): void } {
  return runAfterDeath('kill -KILL $1', String(pid))
}
