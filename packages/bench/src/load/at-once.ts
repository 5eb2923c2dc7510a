/** How long it took, and each piece, in milliseconds. */
export type Timed = { elapsedMs: number; latenciesMs: number[] }

/** Does `work` for every item, at most `limit` of them at once, in their order. The first failure ends it. */
export async function doAtOnce<item>(
  items: readonly item[],
  limit: number,
  work: (item: item) => Promise<void>,
): Promise<Timed> {
  const latenciesMs: number[] = []
  const startMs = performance.now()
  const queue = items.values()
  const lanes = Array.from({ length: limit }, async () => {
    for (const item of queue) {
      const sentMs = performance.now()
      await work(item)
      latenciesMs.push(performance.now() - sentMs)
    }
  })
  await Promise.all(lanes)
  return { elapsedMs: performance.now() - startMs, latenciesMs }
}
