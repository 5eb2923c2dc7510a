import type { OperatorOverview } from '@zero-sum/contracts/operator'

type Sums = Record<'cancelled' | 'completed' | 'failed' | 'refused', number>

/** All hours together, by how jobs ended. */
export function sumHours(hours: readonly OperatorOverview['hours'][number][]): Sums {
  const sums: Sums = { cancelled: 0, completed: 0, failed: 0, refused: 0 }
  for (const hour of hours)
    for (const kind of Object.keys(sums) as (keyof Sums)[]) sums[kind] += hour[kind]
  return sums
}
