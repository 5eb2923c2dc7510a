import type { Execution } from '@zero-sum/testbed'
import type { WorkerNote } from './program/worker-note.ts'

export type Kill = { name: string; atMs: number }

/** Jobs that were being executed when their worker was killed. */
export type Rescues = {
  /** From the kill to the next execution's beginning, in ms. */
  waitsMs: number[]
  /** How many were never executed again. */
  never: number
}

/** Finds by the workers' own records what each kill interrupted, and when somebody took it up again. */
export function findRescues(
  kills: readonly Kill[],
  executions: readonly Execution[],
  notes: readonly WorkerNote[],
): Rescues {
  const beginnings = executions.filter(({ agent }) => agent === 0)
  const bySeed = Map.groupBy(beginnings, ({ seed }) => seed)
  const byProcess = Map.groupBy(beginnings, ({ pid }) => pid)
  const leavings = Map.groupBy(
    notes.filter((note) => note.kind === 'left'),
    ({ pid }) => pid,
  )
  const ended = new Set<number>()
  const waitsMs: number[] = []
  let never = 0
  for (const kill of kills) {
    const pid = pidOf(kill, notes)
    // Killed again before its next life had begun to note, so that there is nothing new to interrupt.
    if (pid === undefined || ended.has(pid)) continue
    ended.add(pid)
    const struck = runningAt(kill.atMs, byProcess.get(pid) ?? [], leavings.get(pid) ?? [])
    for (const seed of struck) {
      const next = bySeed.get(seed)?.find(({ atMs }) => atMs > kill.atMs)
      if (next === undefined) never += 1
      else waitsMs.push(next.atMs - kill.atMs)
    }
  }
  return { waitsMs, never }
}

/** The process that bore a worker's name last before an instant. */
function pidOf({ name, atMs }: Kill, notes: readonly WorkerNote[]): number | undefined {
  return notes.findLast((note) => note.kind === 'begun' && note.name === name && note.atMs <= atMs)
    ?.pid
}

type Line = { seed: number; atMs: number }

/** The seeds that had been begun more often than left at an instant. */
function runningAt(
  atMs: number,
  beginnings: readonly Line[],
  leavings: readonly Line[],
): Set<number> {
  const running = new Map<number, number>()
  const add = (seed: number, amount: number) => running.set(seed, (running.get(seed) ?? 0) + amount)
  for (const line of beginnings) if (line.atMs <= atMs) add(line.seed, 1)
  for (const line of leavings) if (line.atMs <= atMs) add(line.seed, -1)
  return new Set([...running].filter(([, times]) => times > 0).map(([seed]) => seed))
}
