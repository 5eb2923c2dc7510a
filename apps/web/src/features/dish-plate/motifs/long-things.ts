import { between, type Random } from '../seeded-random.ts'
import {
  arcPath,
  away,
  type Circle,
  capPath,
  circlePath,
  layered,
  leafPath,
  linePath,
  ovalPath,
  pebblePath,
  pillPath,
  type Shape,
} from '../shapes.ts'
import type { Colours } from './round-things.ts'
import { countFor, discsWithin } from './scatter.ts'

/** Bars side by side: green beans, asparagus, strips of pepper, carrot sticks. `size` is half their width. */
export function sticks(
  place: Circle,
  { colour, accent, size }: Colours & { size: number },
  random: Random,
  isFine: boolean,
): Shape[] {
  const angle = between(random, 0, Math.PI)
  const step = size * 2.5
  const count = Math.max(2, Math.floor((2 * place.r * 0.86) / step))
  const width = size * 2
  const bars: string[] = []
  const tips: string[] = []
  for (let index = 0; index < count; index += 1) {
    const across = (index - (count - 1) / 2) * step
    const half = Math.sqrt(Math.max(0, place.r ** 2 - across ** 2)) - size - between(random, 0, 3)
    if (half <= 2) continue
    const middle = away(place, angle + Math.PI / 2, across)
    const [from, to] = [away(middle, angle, -half), away(middle, angle, half)]
    bars.push(linePath(from, to))
    tips.push(linePath(away(to, angle, -half * 0.36), to))
  }
  return [
    { d: bars.join(''), stroke: colour, width, isRound: true },
    ...(isFine || size > 2.6
      ? [{ d: tips.join(''), stroke: accent, width: width * 0.5, isRound: true } as const]
      : []),
  ]
}

/** A fan of leaves: salad, spinach, herbs. */
export function leaves(
  place: Circle,
  { colour, accent }: Colours,
  random: Random,
  isFine: boolean,
): Shape[] {
  const count = place.r > 26 ? 7 : place.r > 16 ? 5 : 3
  const facing = between(random, 0, 2 * Math.PI)
  const root = away(place, facing + Math.PI, place.r * 0.82)
  const blades = Array.from({ length: count }, (_, index) => {
    const spread = (index / (count - 1) - 0.5) * 2
    const angle = facing + spread * 1.02
    const half = place.r * (0.86 - Math.abs(spread) * 0.3)
    return { ...away(root, angle, half), r: half, angle }
  })
  const order = blades
    .map((_, index) => index)
    .sort((a, b) => Math.abs(b - (count - 1) / 2) - Math.abs(a - (count - 1) / 2))
  const ribs = blades.map((blade) =>
    linePath(away(blade, blade.angle, -blade.r * 0.8), away(blade, blade.angle, blade.r * 0.62)),
  )
  return [
    ...order.map((index) => {
      const blade = blades[index] ?? { ...place, angle: 0 }
      return {
        d: leafPath(blade, blade.angle, 0.62),
        fill: index % 2 === 0 ? colour : accent,
      } as const
    }),
    ...(isFine
      ? [
          {
            d: ribs.join(''),
            stroke: 'china',
            width: Math.max(1, place.r * 0.035),
            isRound: true,
          } as const,
        ]
      : []),
  ]
}

/** Half-moons one behind the other: apple, peach, avocado, wedges. */
export function wedges(
  place: Circle,
  { colour, accent, size }: Colours & { size: number },
  random: Random,
): Shape[] {
  const count = Math.max(1, Math.min(4, Math.round(place.r / size)))
  const angle = between(random, 0, 2 * Math.PI)
  const r = count === 1 ? place.r * 0.98 : place.r * 0.8
  const step = count === 1 ? 0 : (place.r * 1.06) / count
  return Array.from({ length: count }, (_, index) => {
    const along = (index - (count - 1) / 2) * step
    const moon = { ...away(place, angle, along - r * 0.42), r }
    return [
      { d: capPath(moon, angle, 1.12), fill: colour },
      { d: capPath({ ...moon, r: r * 0.86 }, angle, 1.05), fill: accent },
    ] satisfies Shape[]
  }).flat()
}

/** Halved avocados: the skin, the flesh, the hollow or the stone. */
export function avocados(place: Circle, random: Random): Shape[] {
  const count = place.r > 30 ? 2 : 1
  return layered(
    discsWithin(place, count, between(random, 0, 6)).map((disc) => {
      const angle = between(random, 0, 2 * Math.PI)
      const pear = (share: number) => {
        const r = disc.r * share
        const point = (turn: number, reach: number) => away(disc, angle + turn, r * reach)
        return pebblePath([
          point(0, 1.12),
          point(0.95, 0.98),
          point(2.1, 1.06),
          point(Math.PI, 1.06),
          point(-2.1, 1.06),
          point(-0.95, 0.98),
        ])
      }
      return [
        { d: pear(1), fill: 'leaf' },
        { d: pear(0.8), fill: 'leafPale' },
        {
          d: circlePath({ ...away(disc, angle + Math.PI, disc.r * 0.22), r: disc.r * 0.33 }),
          fill: 'crust',
        },
      ] satisfies Shape[]
    }),
  )
}

/** Nests of noodles or pasta. */
export function noodles(
  place: Circle,
  { colour, accent }: Colours,
  random: Random,
  isFine: boolean,
): Shape[] {
  const width = Math.max(2.6, place.r * (isFine ? 0.085 : 0.12))
  const strands = isFine ? 5 : 4
  const turn = between(random, 0, 6)
  const arcs = Array.from({ length: strands }, (_, index) => {
    const r = place.r * (0.92 - index * (0.8 / strands)) - width / 2
    const from = turn + index * 1.3
    return arcPath({ ...place, r }, from, from + 4.9)
  })
  return [
    { d: circlePath({ ...place, r: place.r * 0.94 }), fill: accent },
    { d: arcs.join(''), stroke: colour, width, isRound: true },
  ]
}

/** Blocks: tofu, cheese, melon, potato. */
export function cubes(
  place: Circle,
  { colour, accent, size }: Colours & { size: number },
  random: Random,
): Shape[] {
  return layered(
    discsWithin(place, countFor(place, size, 7), between(random, 0, 6)).map((disc) => {
      const angle = between(random, 0, Math.PI)
      const block = (share: number) => {
        const corner = (turn: number) => away(disc, angle + turn, disc.r * share)
        const [a, b, c, d] = [corner(0.785), corner(2.356), corner(3.927), corner(5.498)]
        const soft = (from: typeof a, to: typeof a) => ({
          x: from.x * 0.86 + to.x * 0.14,
          y: from.y * 0.86 + to.y * 0.14,
        })
        return pebblePath([
          soft(a, b),
          soft(b, a),
          soft(b, c),
          soft(c, b),
          soft(c, d),
          soft(d, c),
          soft(d, a),
          soft(a, d),
        ])
      }
      return [
        { d: block(1.02), fill: accent },
        { d: block(0.84), fill: colour },
      ] satisfies Shape[]
    }),
  )
}

/** Ovals of potato, dates, olives and the like with a light on them. */
export function ovals(
  place: Circle,
  { colour, accent, size }: Colours & { size: number },
  random: Random,
): Shape[] {
  return layered(
    discsWithin(place, countFor(place, size, 7), between(random, 0, 6)).map((disc) => {
      const angle = between(random, 0, Math.PI)
      return [
        { d: ovalPath({ ...disc, r: disc.r * 0.98 }, angle, 0.74), fill: colour },
        {
          d: pillPath(away(disc, angle - 1.3, disc.r * 0.3), angle, disc.r * 0.28),
          stroke: accent,
          width: disc.r * 0.2,
          isRound: true,
        },
      ] satisfies Shape[]
    }),
  )
}
