/**
 * Milliseconds since 1970 with their fractions: comparable between the processes of one machine and with its Postgres, which
 * `performance.now()` alone is not, and finer than `Date.now()`.
 */
export function wallClockMs(): number {
  return performance.timeOrigin + performance.now()
}
