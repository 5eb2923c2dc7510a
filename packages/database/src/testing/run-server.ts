import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { runAfterDeath } from './run-after-death.ts'

export interface RunningServer extends AsyncDisposable {
  /** `kill -9`, and waits for the end. */
  kill(): Promise<void>
}

/**
 * Runs a server program until disposal, and no longer than this process lives; its folder goes with it.
 *
 * @param isUp asked every 50 ms until it says yes.
 * @throws Error when the program is not installed, ends by itself, or is not up within twenty seconds.
 */
export async function runServer(
  program: string,
  flags: readonly string[],
  { folder, isUp }: { folder: string; isUp(): Promise<boolean> },
): Promise<RunningServer> {
  const server = spawn(program, flags, { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-10_000)
    })
  const ended = new Promise<string>((resolve) => {
    server.once('error', (error) => resolve(error.message))
    server.once('exit', (code, signal) => resolve(`It ended with ${signal ?? code}.`))
  })
  const guard =
    server.pid === undefined
      ? undefined
      : runAfterDeath('kill -KILL $1; rm -rf "$2"', String(server.pid), folder)
  const kill = async () => {
    const isAlive = server.exitCode === null && server.signalCode === null
    if (isAlive && server.kill('SIGKILL')) await once(server, 'exit')
  }
  const dispose = async () => {
    guard?.cancel()
    await kill()
    await rm(folder, { recursive: true, force: true })
  }
  const failure = await Promise.race([ended, untilUp(isUp)])
  if (failure === undefined) return { kill, [Symbol.asyncDispose]: dispose }
  await dispose()
  throw new Error(`${program} did not start. ${failure}\n${output}`)
}

async function untilUp(isUp: () => Promise<boolean>): Promise<string | undefined> {
  for (let look = 0; look < 400; look += 1) {
    if (await isUp()) return undefined
    await sleep(50)
  }
  return 'It did not answer within twenty seconds.'
}

/** Whether somebody takes connections on a port of this machine. */
export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
