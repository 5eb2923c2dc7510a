import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Starts `work` for every item at its own instant (milliseconds from now), whether or not earlier ones have ended: a slow
 * answer must not slow the load down.
 */
export async function doAtInstants<item>(
  items: readonly item[],
  instantsMs: readonly number[],
  work: (item: item) => Promise<void>,
): Promise<void> {
  const startMs = performance.now()
  const running: Promise<void>[] = []
  for (const [place, item] of items.entries()) {
    const waitMs = (instantsMs[place] ?? 0) - (performance.now() - startMs)
    if (waitMs > 0) await sleep(waitMs)
    running.push(work(item))
  }
  await Promise.all(running)
}

/**
 * Instants from a start on, in milliseconds, `perSecond` a second on average with exponential gaps (Poisson arrivals), since
 * people don't come in step. They are drawn once and used by both sides of a comparison.
 */
export function drawArrivals(
  count: number,
  perSecond: number,
  random: () => number = Math.random,
): number[] {
  let atMs = 0
  return Array.from({ length: count }, () => {
    atMs += (-Math.log(1 - random()) / perSecond) * 1_000
    return atMs
  })
}
