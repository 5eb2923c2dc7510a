import type { OperatorOverview } from '@zero-sum/contracts/operator'

const coarseMs = 10_000

/** An overview without what changes from one moment to the next and tells nothing new: for its tag. */
export function roughly({ at, ...overview }: OperatorOverview): object {
  const { waiting, running, sizes } = overview
  const steps = (ms: number | null) => (ms === null ? null : Math.floor(ms / coarseMs))
  return {
    ...overview,
    waiting: {
      ...waiting,
      oldestMs: steps(waiting.oldestMs),
      relayLagMs: steps(waiting.relayLagMs),
    },
    running: { ...running, overdueMs: steps(running.overdueMs) },
    sizes: Math.round(sizes.databaseBytes / 2 ** 20),
  }
}
