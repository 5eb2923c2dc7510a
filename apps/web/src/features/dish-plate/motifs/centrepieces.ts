import { between, type Random } from '../seeded-random.ts'
import {
  away,
  type Circle,
  capPath,
  circlePath,
  layered,
  leafPath,
  linePath,
  ovalPath,
  pebblePath,
  type Shape,
} from '../shapes.ts'
import type { Colours } from './round-things.ts'
import { countFor, discsWithin, wobblyRing } from './scatter.ts'

/** A fish, or a fillet with its flakes. */
export function fish(
  place: Circle,
  { colour, accent }: Colours,
  random: Random,
  isFine: boolean,
): Shape[] {
  const angle = between(random, -0.7, 0.5)
  const body = { ...away(place, angle, place.r * 0.1), r: place.r * 0.86 }
  const tail = away(place, angle + Math.PI, place.r * 0.78)
  const flakes = [-0.4, -0.08, 0.24].map((along) => {
    const middle = away(body, angle, body.r * along)
    const reach = body.r * (0.3 - Math.abs(along) * 0.28)
    const [up, down] = [away(middle, angle - 1.9, reach), away(middle, angle + 1.9, reach)]
    return `${linePath(up, middle)}L${down.x.toFixed(1)} ${down.y.toFixed(1)}`
  })
  return [
    { d: leafPath({ ...tail, r: place.r * 0.26 }, angle + Math.PI / 2, 0.75), fill: colour },
    { d: leafPath(body, angle, 1.05), fill: colour },
    {
      d:
        linePath(away(body, angle, -body.r * 0.86), away(body, angle, body.r * 0.5)) +
        (isFine ? flakes.join('') : ''),
      stroke: accent,
      width: Math.max(1.7, place.r * 0.06),
      isRound: true,
    },
    { d: circlePath({ ...away(body, angle, body.r * 0.66), r: place.r * 0.065 }), fill: accent },
  ]
}

/** A piece of salmon or white fish without its head: slanted, with stripes. */
export function fillet(place: Circle, { colour, accent }: Colours, random: Random): Shape[] {
  const angle = between(random, -0.8, 0.8)
  const point = (turn: number, reach: number) => away(place, angle + turn, place.r * reach)
  const stripes = [-0.42, -0.06, 0.3].map((along) => {
    const middle = away(place, angle, place.r * along)
    const [from, bend, to] = [
      away(middle, angle - Math.PI / 2, place.r * 0.38),
      away(middle, angle, place.r * 0.2),
      away(middle, angle + Math.PI / 2, place.r * 0.38),
    ]
    return `${linePath(from, from)}Q${bend.x.toFixed(1)} ${bend.y.toFixed(1)} ${to.x.toFixed(1)} ${to.y.toFixed(1)}`
  })
  return [
    {
      d: pebblePath([
        point(0, 1.08),
        point(0.55, 0.98),
        point(2.45, 1.02),
        point(Math.PI, 0.98),
        point(-2.45, 1.02),
        point(-0.55, 0.98),
      ]),
      fill: colour,
    },
    { d: stripes.join(''), stroke: accent, width: Math.max(1.8, place.r * 0.075), isRound: true },
  ]
}

/** A breast or thigh, a chop, a steak: a pebble with the marks of the grill. */
export function grilled(place: Circle, { colour, accent }: Colours, random: Random): Shape[] {
  const angle = between(random, 0, Math.PI * 2)
  const point = (turn: number, reach: number) => away(place, angle + turn, place.r * reach)
  const marks = [-0.4, -0.02, 0.36].map((along) => {
    const middle = away(place, angle, place.r * along)
    const half = place.r * (0.46 - Math.abs(along) * 0.3)
    return linePath(away(middle, angle + 1.1, half), away(middle, angle + 1.1, -half))
  })
  return [
    {
      d: pebblePath([
        point(0, 1.1),
        point(0.8, 0.86),
        point(1.9, 1.04),
        point(2.8, 0.98),
        point(3.7, 0.98),
        point(4.6, 0.84),
        point(5.5, 0.92),
      ]),
      fill: colour,
    },
    { d: marks.join(''), stroke: accent, width: Math.max(2, place.r * 0.1), isRound: true },
  ]
}

/** Fried or halved eggs, one for about fifty grams. */
export function eggs(place: Circle, count: number, random: Random): Shape[] {
  return layered(
    discsWithin(place, Math.min(Math.max(count, 1), 3), between(random, 0, 6)).map((disc) => [
      { d: pebblePath(wobblyRing({ ...disc, r: disc.r * 1.04 }, 7, 0.2, random)), fill: 'white' },
      {
        d: circlePath({ ...away(disc, between(random, 0, 6), disc.r * 0.12), r: disc.r * 0.42 }),
        fill: 'maize',
      },
    ]),
  )
}

/** An omelette folded over its filling. */
export function omelette(place: Circle, filling: Colours['colour'], random: Random): Shape[] {
  const angle = between(random, 0.9, 2.2)
  const moon = { ...away(place, angle + Math.PI, place.r * 0.3), r: place.r * 1.02 }
  const edge = discsWithin({ ...moon, r: moon.r * 0.9 }, 1, 0)[0] ?? moon
  const bits = [-0.62, -0.2, 0.22, 0.64].map((along) =>
    circlePath({
      ...away(away(edge, angle + Math.PI / 2, edge.r * along), angle + Math.PI, place.r * 0.02),
      r: place.r * 0.15,
    }),
  )
  const specks = [
    [0.35, -0.5],
    [0.55, 0.1],
    [0.3, 0.5],
  ].map(([along = 0, across = 0]) =>
    ovalPath(
      {
        ...away(away(moon, angle, moon.r * along), angle + Math.PI / 2, moon.r * across),
        r: place.r * 0.09,
      },
      angle + across,
      0.6,
    ),
  )
  return [
    { d: bits.join(''), fill: filling },
    { d: capPath(moon, angle, 1.5), fill: 'maize' },
    { d: specks.join(''), fill: 'crust' },
  ]
}

/** Tortillas folded over what is in them. */
export function tacos(
  place: Circle,
  fillings: readonly Colours['colour'][],
  random: Random,
): Shape[] {
  const count = place.r > 30 ? 2 : 1
  const angle = between(random, 0.8, 2.3)
  return Array.from({ length: count }, (_, index) => {
    const shift = count === 1 ? 0 : (index - 0.5) * place.r * 0.82
    const r = count === 1 ? place.r * 0.98 : place.r * 0.8
    const moon = { ...away(place, angle, shift - r * 0.32), r }
    const bits = [-0.68, -0.34, 0, 0.34, 0.68].map(
      (along, bit): Shape => ({
        d: circlePath({
          ...away(away(moon, angle + Math.PI / 2, r * along), angle + Math.PI, r * 0.03),
          r: r * (bit % 2 === 0 ? 0.2 : 0.24),
        }),
        fill: fillings[bit % Math.max(1, fillings.length)] ?? 'leaf',
      }),
    )
    return [
      ...bits,
      { d: capPath(moon, angle, Math.PI / 2), fill: 'maizePale' },
      {
        d: [-0.4, 0.1, 0.5]
          .map((across, bit) =>
            circlePath({
              ...away(
                away(moon, angle, r * (0.4 + 0.16 * (bit % 2))),
                angle + Math.PI / 2,
                r * across,
              ),
              r: r * 0.07,
            }),
          )
          .join(''),
        fill: 'maize',
      },
    ] satisfies Shape[]
  }).flat()
}

/** Slices of bread with their crust. */
export function bread(place: Circle, { colour, accent }: Colours, random: Random): Shape[] {
  const count = place.r > 29 ? 2 : 1
  return layered(
    discsWithin(place, count, between(random, 0, 6)).map((disc) => {
      const up = -Math.PI / 2 + between(random, -0.5, 0.5)
      const loaf = (share: number) => {
        const point = (turn: number, reach: number) => away(disc, up + turn, disc.r * reach * share)
        return pebblePath([
          point(0, 0.86),
          point(0.62, 1.1),
          point(1.25, 0.98),
          point(2.05, 0.86),
          point(2.4, 1.1),
          point(Math.PI, 0.84),
          point(-2.4, 1.1),
          point(-2.05, 0.86),
          point(-1.25, 0.98),
          point(-0.62, 1.1),
        ])
      }
      return [
        { d: loaf(1), fill: accent },
        { d: loaf(0.78), fill: colour },
      ] satisfies Shape[]
    }),
  )
}

/** Flat breads and pancakes: round, one over the other. */
export function rounds(place: Circle, { colour, accent }: Colours, random: Random): Shape[] {
  const angle = between(random, 0, 6)
  const shifts = place.r > 20 ? [0.26, 0, -0.26] : [0.16, -0.16]
  return shifts.flatMap((shift) => {
    const disc = { ...away(place, angle, place.r * shift), r: place.r * 0.72 }
    return [
      { d: circlePath(disc), fill: accent },
      { d: circlePath({ ...disc, r: disc.r * 0.86 }), fill: colour },
    ] satisfies Shape[]
  })
}

/** Dumplings: half-moons with a pleated edge. */
export function dumplings(place: Circle, { colour, accent }: Colours, random: Random): Shape[] {
  return layered(
    discsWithin(place, countFor(place, 16, 6), between(random, 0, 6)).map((disc) => {
      const angle = between(random, 0, 2 * Math.PI)
      const moon = { ...away(disc, angle + Math.PI, disc.r * 0.34), r: disc.r }
      return [
        { d: capPath(moon, angle, 1.35), fill: colour },
        {
          d: [-0.8, -0.27, 0.27, 0.8]
            .map((turn) =>
              linePath(
                away(moon, angle + turn, moon.r * 0.92),
                away(moon, angle + turn, moon.r * 0.68),
              ),
            )
            .join(''),
          stroke: accent,
          width: Math.max(1.3, disc.r * 0.09),
          isRound: true,
        },
      ] satisfies Shape[]
    }),
  )
}
