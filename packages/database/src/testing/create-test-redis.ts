import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findFreePort } from '../embedded/free-port.ts'
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
  const failure = await Promise.race([ended, waitUntilItAnswers(port)])
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

/** @returns undefined once it answers, else why not. */
async function waitUntilItAnswers(port: number): Promise<string | undefined> {
  for (let look = 0; look < 200; look += 1) {
    if (await answersPing(port)) return undefined
    await sleep(50)
  }
  return 'It did not answer within ten seconds.'
}

function answersPing(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'))
    socket.once('data', (answer) => {
      resolve(answer.toString().startsWith('+PONG'))
      socket.destroy()
    })
    socket.once('error', () => resolve(false))
    socket.once('close', () => resolve(false))
  })
}
