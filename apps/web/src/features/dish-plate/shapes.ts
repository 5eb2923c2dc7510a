/** The colours that plates are painted in: those of `tokens.css`, some thinned with china and some laid over one another. */
export const glazes = [
  'china',
  'white',
  'shade',
  'beet',
  'beetPale',
  'maize',
  'maizePale',
  'leaf',
  'leafPale',
  'sea',
  'seaPale',
  'pepper',
  'pepperPale',
  'ember',
  'crust',
  'crustPale',
] as const
export type Glaze = (typeof glazes)[number]

/** A path in the plate's own box, 200 wide around its middle. */
export type Shape =
  | { d: string; fill: Glaze }
  | { d: string; stroke: Glaze; width: number; isRound?: boolean }

export type Point = { x: number; y: number }
export type Circle = Point & { r: number }

const rounded = (value: number) => Math.round(value * 10) / 10

const at = ({ x, y }: Point) => `${rounded(x)} ${rounded(y)}`

/** The point that lies so far from another in a direction, in radians clockwise from three o'clock. */
export function away({ x, y }: Point, angle: number, distance: number): Point {
  return { x: x + Math.cos(angle) * distance, y: y + Math.sin(angle) * distance }
}

export function circlePath({ x, y, r }: Circle): string {
  const radius = rounded(r)
  return `M${at({ x: x - r, y })}A${radius} ${radius} 0 1 1 ${at({ x: x + r, y })}A${radius} ${radius} 0 1 1 ${at({ x: x - r, y })}Z`
}

/** An ellipse whose long half is `r`, turned by `angle`; `flat` is its short half as a share of the long one. */
export function ovalPath({ x, y, r }: Circle, angle: number, flat: number): string {
  const [one, other] = [away({ x, y }, angle, r), away({ x, y }, angle, -r)]
  const degrees = rounded((angle * 180) / Math.PI)
  const arc = `A${rounded(r)} ${rounded(r * flat)} ${degrees} 1 1`
  return `M${at(other)}${arc} ${at(one)}${arc} ${at(other)}Z`
}

/** A pointed leaf from tip to tip, `r` to each side of its middle. */
export function leafPath({ x, y, r }: Circle, angle: number, width: number): string {
  const [tip, stalk] = [away({ x, y }, angle, r), away({ x, y }, angle, -r)]
  const left = away({ x, y }, angle + Math.PI / 2, r * width)
  const right = away({ x, y }, angle - Math.PI / 2, r * width)
  return `M${at(stalk)}Q${at(left)} ${at(tip)}Q${at(right)} ${at(stalk)}Z`
}

/** A line; drawn with a thick round stroke it is a bar. */
export function linePath(from: Point, to: Point): string {
  return `M${at(from)}L${at(to)}`
}

/** An arc of a circle from one angle to another, clockwise. */
export function arcPath({ x, y, r }: Circle, from: number, to: number): string {
  const isLarge = to - from > Math.PI ? 1 : 0
  return `M${at(away({ x, y }, from, r))}A${rounded(r)} ${rounded(r)} 0 ${isLarge} 1 ${at(away({ x, y }, to, r))}`
}

/** What a chord cuts off a circle: the cap that spans `half` to each side of `angle`. */
export function capPath(circle: Circle, angle: number, half: number): string {
  return `${arcPath(circle, angle - half, angle + half)}Z`
}

/** A polygon with corners rounded off: each corner is the handle of a curve between the middles of its sides. */
export function pebblePath(corners: readonly Point[]): string {
  const middles = corners.map((corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? corner
    return { x: (corner.x + next.x) / 2, y: (corner.y + next.y) / 2 }
  })
  const start = middles.at(-1) ?? { x: 0, y: 0 }
  return `M${at(start)}${corners.map((corner, index) => `Q${at(corner)} ${at(middles[index] ?? start)}`).join('')}Z`
}

/** A dot: a line of no length, which a round stroke makes a disc of. */
export function dotPath(point: Point): string {
  return `M${at(point)}h0`
}

/** A short line, which a round stroke makes a pill of. */
export function pillPath(middle: Point, angle: number, half: number): string {
  return linePath(away(middle, angle, -half), away(middle, angle, half))
}

/** Things painted the same way and not over one another, as one: all their first shapes in one path, all their second… */
export function layered(things: readonly (readonly Shape[])[]): Shape[] {
  const layers = Math.max(0, ...things.map((shapes) => shapes.length))
  return Array.from({ length: layers }, (_, layer) =>
    mergeAlike(things.flatMap((shapes) => shapes.slice(layer, layer + 1))),
  ).flat()
}

/** Neighbours of one colour and width become one path. */
export function mergeAlike(shapes: readonly Shape[]): Shape[] {
  const merged: Shape[] = []
  for (const shape of shapes) {
    const last = merged.at(-1)
    if (last !== undefined && paintOf(last) === paintOf(shape)) last.d += shape.d
    else merged.push({ ...shape })
  }
  return merged
}

function paintOf(shape: Shape): string {
  return 'fill' in shape ? shape.fill : `${shape.stroke} ${rounded(shape.width)} ${shape.isRound}`
}

/** Whole numbers only: enough for a small picture, and half the bytes. */
export function coarsened(shapes: readonly Shape[]): Shape[] {
  return shapes.map((shape) => ({
    ...shape,
    d: shape.d.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number)) || 0)),
  }))
}
