/**
 * Milliseconds since 1970 with their fractions: comparable between the processes of one machine and with its Postgres, which
 * `performance.now()` alone is not, finer than `Date.now()`, and right where a fault has skewed that.
 */
export function wallClockMs(): number {
  return performance.timeOrigin + performance.now()
}
