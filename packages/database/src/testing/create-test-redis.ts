import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from '../embedded/free-port.ts'
import { waitUntilRedisAnswers } from './ask-redis.ts'
import { runAfterDeath } from './run-after-death.ts'

export interface TestRedis extends AsyncDisposable {
  url: string
}

/**
 * Starts a real `redis-server` of its own on a free port, which keeps nothing on disk and never evicts.
 *
 * @throws Error when `redis-server` is not installed or does not answer within ten seconds.
 */
export async function createTestRedis(): Promise<TestRedis> {
  const port = await findFreePort()
  const directory = await mkdtemp(join(tmpdir(), 'zero-sum-redis-'))
  const settings = { port, bind: '127.0.0.1', dir: directory, save: '', appendonly: 'no' }
  const flags = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)])
  const server = spawn('redis-server', [...flags, '--maxmemory-policy', 'noeviction'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  server.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  const ended = new Promise<string>((resolve) => {
    server.once('error', (error) => resolve(error.message))
    server.once('exit', (code) => resolve(`It ended with ${code}.`))
  })
  const failure = await Promise.race([ended, waitUntilRedisAnswers(port)])
  if (failure !== undefined) throw new Error(`redis-server did not start. ${failure}\n${output}`)
  const guard = runAfterDeath('kill -KILL $1; rm -rf "$2"', String(server.pid), directory)
  return {
    url: `redis://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      guard.cancel()
      if (server.exitCode === null && server.kill('SIGKILL')) await once(server, 'exit')
      await rm(directory, { recursive: true, force: true })
    },
  }
}
