import { processKinds } from '@zero-sum/bench/processes'
import { median } from '@zero-sum/bench/quantile'
import type { Sample } from '../phases/watch-processes.ts'

/** The median of something in the first and in the last quarter of a run. */
export type Growth = { what: string; first: number; last: number }

/** What a soak has to keep flat: memory by kind of process (MiB), and connections to the database. */
export function measureGrowth(samples: readonly Sample[]): Growth[] {
  const quarter = Math.floor(samples.length / 4)
  if (quarter < 2) return []
  const [early, late] = [samples.slice(0, quarter), samples.slice(-quarter)]
  const grow = (what: string, read: (sample: Sample) => number): Growth => ({
    what,
    first: median(early.map(read)),
    last: median(late.map(read)),
  })
  return [
    ...processKinds.map((kind) => grow(`${kind} MiB`, ({ memoryMib }) => memoryMib[kind])),
    grow('database connections', ({ databaseConnections }) => databaseConnections),
    grow('unfinished jobs', ({ unfinished }) => unfinished),
  ].filter(({ first, last }) => first + last > 0)
}
