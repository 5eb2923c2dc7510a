const centre = 24
const radius = 18
/** The gap between two arcs, as a share of the whole circle. */
const gap = 0.012

/**
 * SVG paths for a ring on a 48 by 48 box, divided by `parts` clockwise from twelve o'clock. The parts may be of any
 * size: only their proportions count. A part of nothing is an empty path.
 */
export function plateArcs(parts: readonly number[]): string[] {
  const total = parts.reduce((sum, part) => sum + Math.max(0, part), 0)
  let start = 0
  return parts.map((part) => {
    const share = total === 0 ? 0 : Math.max(0, part) / total
    const from = start
    start += share
    if (share <= gap) return ''
    const to = Math.min(start, from + 0.9999)
    const sweep = to - gap - from
    return `M${point(from)} A${radius} ${radius} 0 ${sweep > 0.5 ? 1 : 0} 1 ${point(to - gap)}`
  })
}

function point(turn: number): string {
  const angle = (turn - 0.25) * 2 * Math.PI
  return `${coordinate(centre + radius * Math.cos(angle))} ${coordinate(centre + radius * Math.sin(angle))}`
}

function coordinate(value: number): string {
  return String(Math.round(value * 100) / 100)
}
