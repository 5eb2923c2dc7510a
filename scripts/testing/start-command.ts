import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { projectNode } from '../bootstrap/installed-binaries.mjs'
import { root } from '../config.ts'

/** `npm start` under test. */
export interface Start {
  /** What it has written so far. */
  output(): string
  /** Waits until it has written this; fails when it ends first or takes two minutes. */
  says(words: string): Promise<void>
  exitCode: Promise<number | null>
  /** Asks it to stop and gives its exit code; nothing happens when it has ended already. */
  stop(signal: NodeJS.Signals): Promise<number | null>
  /** Ends the launcher itself, leaving what it started to itself. */
  kill(): void
}

/** Runs scripts/start.ts as run.mjs does, without a terminal. */
export function startCommand(environment: Record<string, string>): Start {
  const child = spawn(projectNode(root), [join(root, 'scripts', 'start.ts')], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const collect = (chunk: Buffer): void => {
    output += chunk.toString()
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  const exitCode = new Promise<number | null>((resolve) => child.once('close', resolve))
  const isRunning = (): boolean => child.exitCode === null && child.signalCode === null
  return {
    output: () => output,
    async says(words) {
      const deadline = performance.now() + 120_000
      while (!output.includes(words)) {
        if (!isRunning() || performance.now() > deadline) {
          throw new Error(`It did not say «${words}», but:\n${output}`)
        }
        await sleep(50)
      }
    },
    exitCode,
    async stop(signal) {
      if (isRunning()) child.kill(signal)
      return exitCode
    },
    kill: () => void child.kill('SIGKILL'),
  }
}
