import type { Metabolic } from '@zero-sum/contracts'
import type { ReactElement } from 'react'

/** Every change that was made to a wish, in the words of whoever made it. */
export function AdjustmentList({ adjustments }: Pick<Metabolic, 'adjustments'>): ReactElement {
  return (
    <ul className="grid gap-3">
      {adjustments.map(({ rule, detail }) => (
        <li
          className="rounded-control border-butter-edge border-l-4 bg-surface px-4 py-3"
          key={rule + detail}
        >
          {detail}
        </li>
      ))}
    </ul>
  )
}
