/**
 * The wait before try number `failures` + 1: random between a tenth and the whole of a bound that doubles with each
 * failure, so that callers which failed together don't come back together ("full jitter", Marc Brooker, AWS Architecture
 * Blog, "Exponential Backoff And Jitter", 2015; the tenth keeps a lucky draw from becoming a busy loop).
 */
export function backoffMs(
  failures: number,
  { baseMs, capMs }: { baseMs: number; capMs: number },
  random: () => number = Math.random,
): number {
  const bound = Math.min(capMs, baseMs * 2 ** Math.min(Math.max(failures - 1, 0), 30))
  return Math.round(bound * (0.1 + 0.9 * random()))
}
