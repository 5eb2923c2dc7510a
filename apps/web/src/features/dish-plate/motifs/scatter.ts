import { between, type Random } from '../seeded-random.ts'
import { away, type Circle } from '../shapes.ts'

/** The radius of equal discs that just fit so many into a disc of radius 1 (best known packings). */
const packed = [1, 1, 0.5, 0.4641, 0.4142, 0.3702, 0.3333, 0.3333]
const goldenAngle = Math.PI * (3 - Math.sqrt(5))

/** How many things of a size fit a place well, between 1 and `most`. */
export function countFor(place: Circle, size: number, most: number): number {
  const count = Math.round(0.72 * (place.r / size) ** 2)
  return Math.max(1, Math.min(most, count))
}

/** So many equal discs within a place: side by side up to seven, as the seeds of a sunflower from there on. */
export function discsWithin(place: Circle, count: number, turn: number): Circle[] {
  const r = (packed[count] ?? 0.86 / Math.sqrt(count)) * place.r
  if (count === 1) return [place]
  if (count > 7)
    return Array.from({ length: count }, (_, index) => ({
      ...away(
        place,
        turn + index * goldenAngle,
        (place.r - r) * Math.sqrt((index + 0.5) / count) * 1.02,
      ),
      r,
    })).filter((disc) => Math.hypot(disc.x - place.x, disc.y - place.y) + r <= place.r + 0.01)
  const ring = count === 7 ? 6 : count
  const around = Array.from({ length: ring }, (_, index) => ({
    ...away(place, turn + (index * 2 * Math.PI) / ring, place.r - r),
    r,
  }))
  return count === 7 ? [...around, { x: place.x, y: place.y, r }] : around
}

/** A corner for every so many degrees around a place, each drawn in by up to `wobble` of the radius. */
export function wobblyRing(place: Circle, corners: number, wobble: number, random: Random) {
  const turn = between(random, 0, Math.PI)
  return Array.from({ length: corners }, (_, index) =>
    away(place, turn + (index * 2 * Math.PI) / corners, place.r * (1 - wobble * random())),
  )
}
