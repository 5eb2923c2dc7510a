import { type ProcessKind, processKinds } from '@zero-sum/bench/processes'
import type { Sample } from '../phases/watch-processes.ts'

/** The processor time of each kind of process, in seconds. */
export type Work = Partial<Record<ProcessKind, number>>

/** What one completed job cost, with everything that people looked at meanwhile; of processes that nobody restarted. */
export function measureWork(samples: readonly Sample[], completed: number): Work {
  const [first, last] = [samples.at(0), samples.at(-1)]
  if (first === undefined || last === undefined || completed === 0) return {}
  const spent = (kind: ProcessKind) => last.cpuSeconds[kind] - first.cpuSeconds[kind]
  const working = processKinds.filter((kind) => spent(kind) > 0)
  return Object.fromEntries(working.map((kind) => [kind, spent(kind) / completed]))
}
