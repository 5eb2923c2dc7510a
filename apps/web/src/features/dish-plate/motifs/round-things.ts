import { between, type Random } from '../seeded-random.ts'
import {
  away,
  type Circle,
  circlePath,
  dotPath,
  type Glaze,
  layered,
  linePath,
  pebblePath,
  pillPath,
  type Shape,
} from '../shapes.ts'
import { countFor, discsWithin, wobblyRing } from './scatter.ts'

export type Colours = { colour: Glaze; accent: Glaze }

/** What is seen on a cut face. */
export type Face = 'cross' | 'plain' | 'rings' | 'segments' | 'seeds'

/** Round slices: tomato, cucumber, lemon, onion, beetroot. */
export function slices(
  place: Circle,
  { colour, accent, size, face }: Colours & { size: number; face: Face },
  random: Random,
  isFine: boolean,
): Shape[] {
  const turn = between(random, 0, 2 * Math.PI)
  return layered(
    discsWithin(place, countFor(place, size, 7), turn).map((disc) => {
      const own = { ...disc, r: disc.r * 0.95 }
      return slice(own, { colour, accent, face }, between(random, 0, Math.PI), isFine)
    }),
  )
}

function slice(
  disc: Circle,
  { colour, accent, face }: Colours & { face: Face },
  angle: number,
  isFine: boolean,
): Shape[] {
  const { r } = disc
  if (face === 'rings')
    return [1, 0.6, 0.25].slice(0, isFine ? 3 : 2).map((share) => ({
      d: circlePath({ ...disc, r: r * share * 0.92 }),
      stroke: colour,
      width: Math.max(1.6, r * 0.13),
    }))
  const whole: Shape = { d: circlePath(disc), fill: colour }
  if (face === 'plain')
    return [
      whole,
      { d: circlePath({ ...disc, r: r * 0.52 }), stroke: accent, width: Math.max(1.4, r * 0.16) },
    ]
  if (face === 'cross')
    return [whole, ...spokes({ ...disc, r: r * 0.74 }, 4, angle, accent, Math.max(1.4, r * 0.1))]
  const inner: Shape = { d: circlePath({ ...disc, r: r * 0.78 }), fill: accent }
  if (face === 'segments')
    return [
      whole,
      inner,
      ...spokes({ ...disc, r: r * 0.72 }, 3, angle, colour, Math.max(1.3, r * 0.1)),
    ]
  const seeds = isFine ? 6 : 3
  const marks = Array.from({ length: seeds }, (_, index) => {
    const turn = angle + (index * 2 * Math.PI) / seeds
    return pillPath(away(disc, turn, r * 0.42), turn, r * 0.08)
  })
  return [
    whole,
    inner,
    { d: marks.join(''), stroke: colour, width: Math.max(1.4, r * 0.15), isRound: true },
  ]
}

function spokes(disc: Circle, lines: number, angle: number, stroke: Glaze, width: number): Shape[] {
  return [
    {
      d: Array.from({ length: lines }, (_, index) => {
        const turn = angle + (index * Math.PI) / lines
        return linePath(away(disc, turn, disc.r), away(disc, turn, -disc.r))
      }).join(''),
      stroke,
      width,
    },
  ]
}

/** Many small round things: peas, beans, berries, nuts. `flat` makes ovals of them. */
export function dots(
  place: Circle,
  { colour, accent, size, flat }: Colours & { size: number; flat: number },
  random: Random,
  isFine: boolean,
): Shape[] {
  const count = Math.max(3, Math.round(0.66 * (place.r / size) ** 2))
  const discs = discsWithin(place, Math.min(count, isFine ? 46 : 19), between(random, 0, 6))
  const r = (discs[0]?.r ?? size) * 0.93
  const reach = r * (1 - flat)
  const draw = (disc: Circle) =>
    flat === 1 ? dotPath(disc) : pillPath(disc, between(random, 0, Math.PI), reach)
  const lights = discs.map((disc) => dotPath(away(disc, -2.2, r * flat * 0.34)))
  return [
    { d: discs.map(draw).join(''), stroke: colour, width: 2 * (r - reach), isRound: true },
    ...(isFine && size >= 4
      ? [{ d: lights.join(''), stroke: accent, width: r * flat * 0.5, isRound: true } as const]
      : []),
  ]
}

/** Balls and patties. */
export function balls(
  place: Circle,
  { colour, accent, size }: Colours & { size: number },
  random: Random,
  isFine: boolean,
): Shape[] {
  return layered(
    discsWithin(place, countFor(place, size, 5), between(random, 0, 6)).map((disc) => {
      const own = { ...disc, r: disc.r * 0.94 }
      const grill = [-0.36, 0, 0.36].map((across) => {
        const middle = away(own, Math.PI / 2, own.r * across)
        const half = own.r * (0.74 - Math.abs(across) * 0.4)
        return linePath({ x: middle.x - half, y: middle.y }, { x: middle.x + half, y: middle.y })
      })
      return [
        { d: pebblePath(wobblyRing({ ...own, r: own.r * 1.04 }, 9, 0.08, random)), fill: colour },
        {
          d: (isFine ? grill : grill.slice(1, 2)).join(''),
          stroke: accent,
          width: Math.max(1.6, own.r * 0.11),
          isRound: true,
        },
      ] satisfies Shape[]
    }),
  )
}

/** Crumbs of mince, scramble or cheese. */
export function crumble(
  place: Circle,
  { colour, accent, size }: Colours & { size: number },
  random: Random,
): Shape[] {
  const count = Math.max(5, Math.min(26, Math.round(0.85 * (place.r / size) ** 2)))
  const discs = discsWithin(place, count, between(random, 0, 6))
  const crumb = (disc: Circle) =>
    pebblePath(wobblyRing({ ...disc, r: disc.r * between(random, 0.85, 1.12) }, 5, 0.45, random))
  return [
    {
      d: discs
        .filter((_, index) => index % 3 !== 2)
        .map(crumb)
        .join(''),
      fill: colour,
    },
    {
      d: discs
        .filter((_, index) => index % 3 === 2)
        .map(crumb)
        .join(''),
      fill: accent,
    },
  ]
}

/** Something spooned on: yoghurt, cream, mash, dip; with the turn of the spoon in it. */
export function pool(place: Circle, { colour, accent }: Colours, random: Random): Shape[] {
  const turn = between(random, 0, 6)
  const swirl = (share: number, from: number, sweep: number) => {
    const start = away(place, from, place.r * share)
    const end = away(place, from + sweep, place.r * share * 0.8)
    const handle = away(place, from + sweep / 2, place.r * share * 1.5)
    return `${linePath(start, start)}Q${handle.x.toFixed(1)} ${handle.y.toFixed(1)} ${end.x.toFixed(1)} ${end.y.toFixed(1)}`
  }
  return [
    { d: pebblePath(wobblyRing({ ...place, r: place.r * 1.03 }, 9, 0.16, random)), fill: colour },
    {
      d: swirl(0.5, turn, 2.1) + swirl(0.34, turn + 2.9, 2),
      stroke: accent,
      width: Math.max(1.8, place.r * 0.09),
      isRound: true,
    },
  ]
}
