import { once } from 'node:events'
import type { WriteStream } from 'node:fs'
import { type ChildPlan, spawnChild, whenEnded } from '../../../../scripts/launch/child.ts'
import { runAfterDeath } from '../../../database/src/testing/run-after-death.ts'

/** A process of the product that a test may kill and start again. */
export type Program = AsyncDisposable & {
  /** Sends a signal and waits for the end. Gives the exit code, or the signal's name. */
  end(signal: NodeJS.Signals): Promise<number | string>
  /** Sends a signal and goes on. */
  signal(signal: NodeJS.Signals): void
  start(): Promise<void>
  isRunning(): boolean
}

/** A program with a channel to it. */
export type OpenProgram = Program & {
  /** Sends a message over the channel that it is tied to us by. */
  send(message: object): void
  /** The process id of its latest life. */
  pid(): number | undefined
}

/**
 * Starts a program and waits until it is ready, where there is something to wait for.
 *
 * @param restartAfterMs after an end that nobody asked `end` for, it is started again so much later, as the product's
 *   launcher does; otherwise it stays down.
 */
export async function openProgram(
  plan: ChildPlan,
  log: WriteStream,
  whenReady: (ended: Promise<string>) => Promise<void> = async () => {},
  restartAfterMs?: number,
): Promise<OpenProgram> {
  let isToEnd = false
  let restart: NodeJS.Timeout | undefined
  let closed: Promise<unknown>
  let waker: { cancel(): void } | undefined
  let child: ReturnType<typeof spawnChild> = spawnOnce()
  const isRunning = () => child.exitCode === null && child.signalCode === null

  function spawnOnce() {
    clearTimeout(restart)
    isToEnd = false
    const spawned = spawnChild(plan, log, () => {})
    closed = new Promise((resolve) => spawned.once('close', resolve))
    spawned.once('exit', () => {
      if (isToEnd || restartAfterMs === undefined) return
      restart = setTimeout(() => {
        child = spawnOnce()
      }, restartAfterMs)
    })
    return spawned
  }

  async function end(signal: NodeJS.Signals): Promise<number | string> {
    isToEnd = true
    clearTimeout(restart)
    if (isRunning()) {
      const exit = once(child, 'exit')
      child.kill(signal)
      await exit
    }
    return child.exitCode ?? child.signalCode ?? 'unknown'
  }

  function signal(name: NodeJS.Signals): void {
    if (name === 'SIGSTOP' || name === 'SIGCONT') waker?.cancel()
    // A process that is stopped would not notice that we have died.
    if (name === 'SIGSTOP' && isRunning()) waker = runAfterDeath('kill -CONT $1', String(child.pid))
    child.kill(name)
  }

  const dispose = async () => {
    signal('SIGCONT')
    await end('SIGKILL')
    // Its last lines are in the log then.
    await closed
  }
  try {
    await whenReady(whenEnded(child))
  } catch (error) {
    await dispose()
    throw error
  }
  return {
    end,
    isRunning,
    signal,
    // A process that has just ended hears nothing.
    send: (message) => void child.send(message, () => {}),
    pid: () => child.pid,
    async start() {
      if (isRunning()) throw new Error(`The ${plan.name} is running already.`)
      child = spawnOnce()
      await whenReady(whenEnded(child))
    },
    [Symbol.asyncDispose]: dispose,
  }
}
