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
  type Shape,
} from '../shapes.ts'
import type { Colours } from './round-things.ts'
import { countFor, discsWithin } from './scatter.ts'

/** Prawns, curled. */
export function prawns(place: Circle, { colour, accent }: Colours, random: Random): Shape[] {
  return layered(
    discsWithin(place, countFor(place, 13, 5), between(random, 0, 6)).map((disc) => {
      const from = between(random, 0, 2 * Math.PI)
      const r = disc.r * 0.6
      const width = disc.r * 0.56
      const tail = away(disc, from + 4.1, r)
      const stripes = [0.7, 1.5, 2.3, 3.1].map((turn) =>
        linePath(
          away(disc, from + turn, r - width * 0.34),
          away(disc, from + turn, r + width * 0.34),
        ),
      )
      return [
        { d: arcPath({ ...disc, r }, from, from + 3.9), stroke: colour, width, isRound: true },
        { d: stripes.join(''), stroke: accent, width: Math.max(1.2, disc.r * 0.08) },
        { d: leafPath({ ...tail, r: disc.r * 0.22 }, from + 5.5, 0.9), fill: colour },
      ] satisfies Shape[]
    }),
  )
}

/** Mussels and clams. */
export function shells(place: Circle, { colour, accent }: Colours, random: Random): Shape[] {
  return layered(
    discsWithin(place, countFor(place, 11, 7), between(random, 0, 6)).map((disc) => {
      const angle = between(random, 0, 2 * Math.PI)
      return [
        { d: leafPath({ ...disc, r: disc.r * 0.95 }, angle, 1), fill: colour },
        { d: leafPath({ ...disc, r: disc.r * 0.6 }, angle, 0.8), fill: accent },
      ] satisfies Shape[]
    }),
  )
}

/** Mushrooms from the side: cap and stalk. */
export function mushrooms(place: Circle, { colour, accent }: Colours, random: Random): Shape[] {
  return layered(
    discsWithin(place, countFor(place, 13, 5), between(random, 0, 6)).map((disc) => {
      const up = between(random, -2.2, -0.9)
      const cap = { ...away(disc, up, disc.r * 0.08), r: disc.r * 0.86 }
      const foot = away(disc, up + Math.PI, disc.r * 0.62)
      return [
        { d: linePath(cap, foot), stroke: accent, width: disc.r * 0.5, isRound: true },
        { d: capPath(cap, up, Math.PI / 2 + 0.12), fill: colour },
      ] satisfies Shape[]
    }),
  )
}

/** Heads of broccoli and cauliflower. */
export function florets(place: Circle, { colour, accent }: Colours, random: Random): Shape[] {
  return layered(
    discsWithin(place, countFor(place, 17, 4), between(random, 0, 6)).map((disc) => {
      const up = between(random, 0, 2 * Math.PI)
      const head = [-1.15, -0.4, 0.4, 1.15].map((turn) =>
        circlePath({ ...away(disc, up + turn, disc.r * 0.46), r: disc.r * 0.42 }),
      )
      return [
        {
          d: linePath(disc, away(disc, up + Math.PI, disc.r * 0.62)),
          stroke: accent,
          width: disc.r * 0.42,
          isRound: true,
        },
        { d: head.join(''), fill: colour },
        {
          d: [-0.7, 0, 0.7]
            .map((turn) =>
              circlePath({ ...away(disc, up + turn, disc.r * 0.56), r: disc.r * 0.12 }),
            )
            .join(''),
          fill: accent,
        },
      ] satisfies Shape[]
    }),
  )
}
