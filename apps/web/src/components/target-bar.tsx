import type { ReactElement } from 'react'
import { classNames } from '../lib/class-names.ts'

/** How far the bar reaches, as a multiple of the target. */
const reach = 1.15

/**
 * A bar against its target: a tick where the target is, a wash where the limits are. `ratio` is total over target.
 * Decoration: the same stands beside it in words.
 */
export function TargetBar({
  ratio,
  limit,
  colour,
}: {
  ratio: number
  /** Half the width of the allowed band, as a share of the target. */
  limit: number
  /** A class that sets `fill`. */
  colour: string
}): ReactElement {
  const at = (value: number) => (Math.min(Math.max(value, 0), reach) / reach) * 100
  const [from, to] = [at(1 - limit), at(1 + limit)]
  return (
    <svg
      aria-hidden="true"
      className="block h-3 w-full overflow-hidden rounded-full"
      preserveAspectRatio="none"
      viewBox="0 0 100 12"
    >
      <rect className="fill-sunken" height="12" width="100" />
      <rect className="fill-ink opacity-15" height="12" width={to - from} x={from} />
      <rect className={classNames(colour)} height="12" width={at(ratio)} />
      {/* At night bars are pale, and ink is lost on them: over a bar the limits and the gap are of the ground. */}
      <rect
        className="fill-ground opacity-35"
        height="12"
        width={Math.max(0, Math.min(at(ratio), to) - from)}
        x={from}
      />
      <rect className="fill-ground" height="12" width="2" x={at(1) - 1} />
      <rect className="fill-ink" height="12" width="0.8" x={at(1) - 0.4} />
    </svg>
  )
}
