import { type Composition, composeDish, type Thing } from './compose-dish.ts'
import type { Dish } from './dish.ts'
import { drawGlass } from './draw-glass.ts'
import { drawThing } from './draw-thing.ts'
import { discsWithin } from './motifs/scatter.ts'
import { boxRegion, discRegion, nestle, packCircles, type Region } from './pack-circles.ts'
import { chinaColour, paintRim } from './rims.ts'
import { between, type Random, seededRandom } from './seeded-random.ts'
import {
  arcPath,
  away,
  type Circle,
  capPath,
  circlePath,
  coarsened,
  type Glaze,
  linePath,
  mergeAlike,
  pillPath,
  type Shape,
} from './shapes.ts'
import { type Vessel, vesselOf } from './vessel.ts'

/** Half the width of the box that plates are painted in. */
export const plateRadius = 100
const rim = 97
export const wells = { plate: 76, bowl: 80 } as const
export const trayHalf = { width: 80, height: 56 } as const

/**
 * A dish as a painted plate, seen from above: what is in it decides the shapes and colours, how much of it the areas, its
 * kind the vessel and its cuisine the china. The same dish always gives the same shapes. `isFine` is for large pictures.
 */
export function drawDish(dish: Dish, { isFine }: { isFine: boolean }): Shape[] {
  const shapes = mergeAlike(paintDish(dish, isFine))
  return isFine ? shapes : coarsened(shapes)
}

function paintDish(dish: Dish, isFine: boolean): Shape[] {
  const random = seededRandom(dish.id)
  const vessel = vesselOf(dish)
  const composition = composeDish(dish, isFine ? 6 : 4)
  if (vessel.kind === 'glass') return drawGlass(vessel.liquid, dish, composition, random, isFine)
  const middle = { x: 0, y: 0 }
  if (vessel.kind === 'tray') {
    const region = boxRegion(trayHalf.width - 6, trayHalf.height - 6)
    return [
      ...tray(chinaColour(dish.cuisine), isFine),
      ...fill(
        dish,
        { ...composition, bed: undefined },
        withBed(composition),
        region,
        random,
        isFine,
      ),
    ]
  }
  const r = vessel.kind === 'plate' ? wells.plate : wells.bowl
  const turn = between(random, 0, 2 * Math.PI)
  const { bed } = composition
  const chord = bed === undefined ? undefined : { angle: turn, distance: chordFor(composition) * r }
  const inner = { ...middle, r }
  return [
    { d: circlePath({ ...middle, r: rim }), fill: 'china' },
    { d: circlePath({ ...middle, r: rim }), stroke: 'shade', width: 1.4 },
    ...paintRim(dish.cuisine, rim, isFine),
    ...well(vessel, inner),
    ...(bed === undefined || chord === undefined ? [] : drawBed(bed, inner, chord, random, isFine)),
    ...fill(
      dish,
      composition,
      composition.things,
      discRegion(
        r - 3,
        chord === undefined ? undefined : { ...chord, distance: chord.distance + 1 },
      ),
      random,
      isFine,
    ),
  ]
}

function withBed({ bed, things }: Composition): Thing[] {
  if (bed === undefined || (bed.look.motif !== 'noodles' && bed.look.motif !== 'mash')) {
    if (bed === undefined || bed.look.motif !== 'grains') return [...things]
    const { colour, accent } = bed.look
    return [...things, { ...bed, look: { motif: 'dots', size: 4.4, flat: 0.55, colour, accent } }]
  }
  return [...things, bed]
}

/** How far from the middle the edge of the bed lies, as a share of the radius: a large bed reaches over the middle. */
function chordFor({ bed, things }: Composition): number {
  const all = things.reduce((sum, { weight }) => sum + weight, bed?.weight ?? 0)
  const share = all === 0 ? 0 : (bed?.weight ?? 0) / all
  return Math.min(0.42, Math.max(0.02, 0.72 - share * 1.35))
}

function well(vessel: Vessel, inner: Circle): Shape[] {
  if (vessel.kind !== 'bowl') return [{ d: circlePath(inner), stroke: 'shade', width: 1.6 }]
  return [
    { d: circlePath(inner), fill: 'shade' },
    { d: circlePath({ ...inner, y: 2, r: inner.r - 3 }), fill: vessel.liquid ?? 'china' },
  ]
}

function drawBed(
  bed: Thing,
  inner: Circle,
  chord: { angle: number; distance: number },
  random: Random,
  isFine: boolean,
): Shape[] {
  const { look } = bed
  if (look.motif !== 'grains' && look.motif !== 'noodles' && look.motif !== 'mash') return []
  const r = inner.r - 3
  const half = Math.acos(Math.min(0.98, chord.distance / r))
  const cap = { ...inner, r }
  const ground: Shape = {
    d: capPath(cap, chord.angle, half),
    fill: look.motif === 'noodles' ? look.accent : look.colour,
  }
  if (look.motif === 'grains') return [ground, grainMarks(cap, chord, look.accent, random, isFine)]
  const strands = isFine ? 6 : 4
  const step = (r - chord.distance) / (strands + 0.6)
  const waves = Array.from({ length: strands }, (_, index) => {
    const radius = r - (index + 0.75) * step
    const reach = Math.acos(Math.min(1, chord.distance / radius)) * 0.9
    return reach > 0.12
      ? arcPath({ ...cap, r: radius }, chord.angle - reach, chord.angle + reach)
      : ''
  })
  const isNoodles = look.motif === 'noodles'
  return [
    ground,
    {
      d: (isNoodles ? waves : waves.filter((_, index) => index % 2 === 0)).join(''),
      stroke: isNoodles ? look.colour : look.accent,
      width: isNoodles ? step * 0.5 : step * 0.36,
      isRound: true,
    },
  ]
}

/** Short dashes, as rice is painted. */
function grainMarks(
  cap: Circle,
  chord: { angle: number; distance: number },
  stroke: Glaze,
  random: Random,
  isFine: boolean,
): Shape {
  const marks = discsWithin({ ...cap, r: cap.r * 0.96 }, isFine ? 64 : 26, between(random, 0, 6))
    .filter(
      ({ x, y }) => x * Math.cos(chord.angle) + y * Math.sin(chord.angle) > chord.distance + 5,
    )
    .map((disc) => {
      const angle = between(random, 0, Math.PI)
      const half = isFine ? 3 : 4
      return linePath(away(disc, angle, half), away(disc, angle, -half))
    })
  return { d: marks.join(''), stroke, width: isFine ? 2.4 : 3.4, isRound: true }
}

function fill(
  dish: Dish,
  composition: Composition,
  things: readonly Thing[],
  region: Region,
  random: Random,
  isFine: boolean,
): Shape[] {
  const total = things.reduce((sum, { weight }) => sum + weight, 0)
  const shown = things.filter(({ weight }) => weight / total > (isFine ? 0.035 : 0.06))
  const weights = shown.map(({ weight }) => Math.max(weight / total, isFine ? 0.075 : 0.13))
  const packed = packCircles(weights, region, 0.9, between(random, 0, 2 * Math.PI))
  const places = nestle(packed, region, 1.14)
  const fillings = shown.flatMap(({ look }) =>
    'colour' in look && look.motif !== 'pool' ? [look.colour] : [],
  )
  return [
    ...shown.flatMap((thing, index) => {
      const place = places[index]
      if (place === undefined) return []
      return drawThing(dish, thing, place, fillings, random, isFine)
    }),
    ...strew(composition.sprinkles, region, random, isFine),
  ]
}

function strew(
  sprinkles: readonly Glaze[],
  region: Region,
  random: Random,
  isFine: boolean,
): Shape[] {
  return sprinkles.map((glaze) => {
    const reach = Math.sqrt(region.area / Math.PI)
    const specks = discsWithin(
      { ...region.middle, r: reach * 0.8 },
      isFine ? 17 : 8,
      between(random, 0, 6),
    ).map((disc) => {
      const moved = region.keep({ ...away(disc, between(random, 0, 6), reach * 0.09), r: 4 })
      return pillPath(moved, between(random, 0, Math.PI), 1.6)
    })
    return { d: specks.join(''), stroke: glaze, width: isFine ? 2.8 : 4, isRound: true }
  })
}

function tray(glaze: Glaze, isFine: boolean): Shape[] {
  const { width, height } = trayHalf
  const box = (grow: number, radius: number) => {
    const [w, h] = [width + grow, height + grow]
    return `M${-w + radius} ${-h}L${w - radius} ${-h}Q${w} ${-h} ${w} ${-h + radius}L${w} ${h - radius}Q${w} ${h} ${w - radius} ${h}L${-w + radius} ${h}Q${-w} ${h} ${-w} ${h - radius}L${-w} ${-h + radius}Q${-w} ${-h} ${-w + radius} ${-h}Z`
  }
  return [
    {
      d: `${linePath({ x: -90, y: -20 }, { x: -90, y: 20 })}${linePath({ x: 90, y: -20 }, { x: 90, y: 20 })}`,
      stroke: glaze,
      width: 12,
      isRound: true,
    },
    { d: box(11, 22), fill: glaze },
    { d: box(4, 16), fill: 'china' },
    ...(isFine ? [{ d: box(0, 13), stroke: 'shade', width: 1.6 } as const] : []),
  ]
}
