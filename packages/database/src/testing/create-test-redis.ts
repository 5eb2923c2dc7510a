import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from '../embedded/free-port.ts'
import { answersPing } from './ask-redis.ts'
import { runServer } from './run-server.ts'

export interface TestRedis extends AsyncDisposable {
  url: string
}

/**
 * Starts a real `redis-server` of its own on a free port, which keeps nothing on disk and never evicts.
 *
 * @throws Error when `redis-server` is not installed or does not answer.
 */
export async function createTestRedis(): Promise<TestRedis> {
  const port = await findFreePort()
  const folder = await mkdtemp(join(tmpdir(), 'zero-sum-redis-'))
  const settings = {
    ...{ port, bind: '127.0.0.1', dir: folder, save: '', appendonly: 'no' },
    'maxmemory-policy': 'noeviction',
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)])
  const server = await runServer('redis-server', flags, { folder, isUp: () => answersPing(port) })
  return {
    url: `redis://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}
