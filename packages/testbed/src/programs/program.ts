import { once } from 'node:events'
import type { WriteStream } from 'node:fs'
import { type ChildPlan, spawnChild, whenEnded } from '../../../../scripts/launch/child.ts'

/** A process of the product that a test may kill and start again. */
export type Program = AsyncDisposable & {
  /** Sends a signal and waits for the end. Gives the exit code, or the signal's name. */
  end(signal: NodeJS.Signals): Promise<number | string>
  /** Sends a signal and goes on. */
  signal(signal: NodeJS.Signals): void
  start(): Promise<void>
  isRunning(): boolean
}

/** Starts a program and waits until it is ready, where there is something to wait for. */
export async function openProgram(
  plan: ChildPlan,
  log: WriteStream,
  whenReady: (ended: Promise<string>) => Promise<void> = async () => {},
): Promise<Program> {
  const spawnOnce = () => spawnChild(plan, log, () => {})
  let child = spawnOnce()
  const isRunning = () => child.exitCode === null && child.signalCode === null
  const end = async (signal: NodeJS.Signals) => {
    if (isRunning()) {
      const exit = once(child, 'exit')
      child.kill(signal)
      await exit
    }
    return child.exitCode ?? child.signalCode ?? 'unknown'
  }
  await whenReady(whenEnded(child))
  return {
    end,
    isRunning,
    signal: (signal) => void child.kill(signal),
    async start() {
      if (isRunning()) throw new Error(`The ${plan.name} is running already.`)
      child = spawnOnce()
      await whenReady(whenEnded(child))
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGCONT')
      await end('SIGKILL')
    },
  }
}
