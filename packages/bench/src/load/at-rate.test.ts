import { expect, it } from 'vitest'
import { doAtInstants, drawArrivals } from './at-rate.ts'

/** Every fraction once, in an order of no pattern that matters here (a step coprime to the count). */
function evenly(count: number): () => number {
  let place = 0
  return () => {
    place = (place + 7_919) % count
    return (place + 0.5) / count
  }
}

it('comes at the asked rate on average, and in no step', () => {
  const instants = drawArrivals(20_000, 100, evenly(20_000))
  const gaps = instants.map((at, place) => at - (instants[place - 1] ?? 0))
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
  const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length
  // Of exponential gaps the mean is 1 / rate and equals the standard deviation.
  expect(mean).toBeCloseTo(10, 1)
  expect(Math.sqrt(variance)).toBeCloseTo(10, 0)
})

it('starts later items while earlier ones have not ended', async () => {
  const started: number[] = []
  const first = Promise.withResolvers<void>()
  await doAtInstants([0, 1, 2], [0, 1, 2], async (item) => {
    started.push(item)
    if (item === 2) first.resolve()
    else await first.promise
  })
  expect(started).toEqual([0, 1, 2])
})
