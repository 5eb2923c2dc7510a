import { away, type Circle, type Point } from './shapes.ts'

const goldenAngle = Math.PI * (3 - Math.sqrt(5))
const rounds = 240

/** Where circles may lie; moves a circle that lies outside to the nearest place inside. */
export type Region = {
  /** In square units of the plate's box. */
  area: number
  /** The radius of the largest circle that fits. */
  most: number
  middle: Point
  keep(circle: Circle): Point
}

/**
 * Circles whose areas stand to each other as the weights do, together `fullness` of a region, none over another and none
 * outside. Where they will not fit they are made smaller, all in the same measure. The first lies nearest the middle.
 */
export function packCircles(
  weights: readonly number[],
  region: Region,
  fullness: number,
  turn: number,
): Circle[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const radii = weights.map((weight) =>
    Math.min(Math.sqrt(((weight / total) * region.area * fullness) / Math.PI), region.most),
  )
  for (let shrink = 1; shrink > 0.3; shrink *= 0.97) {
    const circles = settle(
      radii.map((r) => r * shrink),
      region,
      turn,
    )
    if (circles !== undefined) return circles
  }
  return (
    settle(
      radii.map((r) => r * 0.25),
      region,
      turn,
    ) ?? []
  )
}

/** How far two neighbours may lie over one another at the end, in units of the box. */
const tolerance = 0.5

/** Lets circles push each other apart until none overlaps; undefined where they can't. */
function settle(radii: readonly number[], region: Region, turn: number): Circle[] | undefined {
  const spread = Math.sqrt(region.area / Math.PI) * 0.6
  const circles = radii.map((r, index) => ({
    ...away(region.middle, turn + index * goldenAngle, radii.length === 1 ? 0 : spread),
    r,
  }))
  const keepAll = () => {
    for (const circle of circles) Object.assign(circle, region.keep(circle))
  }
  keepAll()
  for (let round = 0; round < rounds; round += 1) {
    const worst = pushApart(circles)
    if (worst < tolerance) return circles
    keepAll()
  }
  return undefined
}

/** Moves circles that overlap half the way apart each; answers with the worst overlap there was. */
function pushApart(circles: readonly Circle[]): number {
  let worst = 0
  for (const [index, circle] of circles.entries())
    for (const other of circles.slice(index + 1)) {
      const distance = Math.hypot(other.x - circle.x, other.y - circle.y) || 0.01
      const overlap = circle.r + other.r - distance
      if (overlap <= 0) continue
      worst = Math.max(worst, overlap)
      const push = (overlap / distance) * 0.52
      const [dx, dy] = [(other.x - circle.x) * push, (other.y - circle.y) * push]
      circle.x -= dx
      circle.y -= dy
      other.x += dx
      other.y += dy
    }
  return worst
}

/** Makes packed circles a little larger, so that things lie over one another as food does, still inside the region. */
export function nestle(circles: readonly Circle[], region: Region, by: number): Circle[] {
  return circles.map((circle) => {
    const r = Math.min(circle.r * by, region.most)
    return { ...region.keep({ ...circle, r }), r }
  })
}

/** A disc, without the cap that a chord cuts off it where `chord` is given: its distance from the middle, and where it looks. */
export function discRegion(r: number, chord?: { angle: number; distance: number }): Region {
  if (chord === undefined)
    return {
      area: Math.PI * r * r,
      most: r * 0.94,
      middle: { x: 0, y: 0 },
      keep: (circle) => keepInDisc(circle, r),
    }
  const { angle, distance } = chord
  const half = Math.acos(distance / r)
  const cap = r * r * (half - Math.sin(half) * Math.cos(half))
  const most = (r + distance) / 2
  const middle = away({ x: 0, y: 0 }, angle + Math.PI, (r - distance) / 2)
  const keep = (circle: Circle) => {
    const along = circle.x * Math.cos(angle) + circle.y * Math.sin(angle)
    const over = along + circle.r - distance
    return keepInDisc(
      over > 0 ? { ...away(circle, angle + Math.PI, over), r: circle.r } : circle,
      r,
    )
  }
  return { area: Math.PI * r * r - cap, most: most * 0.96, middle, keep }
}

function keepInDisc(circle: Circle, r: number): Point {
  const distance = Math.hypot(circle.x, circle.y)
  const most = Math.max(0, r - circle.r)
  if (distance <= most) return { x: circle.x, y: circle.y }
  return { x: (circle.x / distance) * most, y: (circle.y / distance) * most }
}

/** A box around the middle. */
export function boxRegion(halfWidth: number, halfHeight: number): Region {
  const clamp = (value: number, most: number) => Math.min(Math.max(value, -most), most)
  return {
    area: 4 * halfWidth * halfHeight,
    most: Math.min(halfWidth, halfHeight) * 0.94,
    middle: { x: 0, y: 0 },
    keep: ({ x, y, r }) => ({
      x: clamp(x, Math.max(0, halfWidth - r)),
      y: clamp(y, Math.max(0, halfHeight - r)),
    }),
  }
}
