import { type ChildProcess, spawn } from 'node:child_process'
import type { WriteStream } from 'node:fs'
import { join } from 'node:path'
import { projectNode } from '../bootstrap/installed-binaries.mjs'
import { root } from '../config.ts'
import { copyOutput } from './child-log.ts'

export interface ChildPlan {
  /** How it is called to the operator: `web`, `worker`. */
  name: string
  /** Arguments for the project's Node. */
  nodeArguments: readonly string[]
  cwd: string
  env: NodeJS.ProcessEnv
  /** How long it may take to end when asked. */
  graceMs: number
}

const tie = join(root, 'scripts', 'tie-to-parent.mjs')

/**
 * Spawns a child in a session of its own, so that the terminal's Ctrl-C reaches only the launcher, and with a channel by
 * which it learns when the launcher is gone.
 */
export function spawnChild(
  plan: ChildPlan,
  log: WriteStream,
  surface: (line: string) => void,
): ChildProcess {
  const child = spawn(projectNode(root), ['--import', tie, ...plan.nodeArguments], {
    cwd: plan.cwd,
    env: { ...plan.env, ZERO_SUM_LAUNCHER_PID: String(process.pid) },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  if (child.stdout !== null) copyOutput(child.stdout, log, false, surface)
  if (child.stderr !== null) copyOutput(child.stderr, log, true, surface)
  return child
}

/** Settles with how it ended, in words; never rejects. */
export function whenEnded(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`))
  })
}

/** Asks a child to end, and ends it when it takes too long or `hurry` aborts. */
export async function stopChild(
  child: ChildProcess,
  ended: Promise<string>,
  graceMs: number,
  hurry: AbortSignal,
): Promise<void> {
  const kill = (): void => void child.kill('SIGKILL')
  const timer = setTimeout(kill, graceMs)
  hurry.addEventListener('abort', kill, { once: true })
  child.kill(hurry.aborted ? 'SIGKILL' : 'SIGTERM')
  await ended
  clearTimeout(timer)
  hurry.removeEventListener('abort', kill)
}
