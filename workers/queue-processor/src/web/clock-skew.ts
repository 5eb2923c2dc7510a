/** One reading of the database's clock through the web application. */
export type ClockReading = {
  /** This machine's clock when the question was sent. */
  sentAtMs: number
  roundTripMs: number
  databaseTimeMs: number
}

/**
 * How far the database's clock is ahead of this machine's. The answer is taken to be as old as half the round trip, so it
 * is uncertain by that half (Cristian, "Probabilistic clock synchronization", Distributed Computing 3, 1989).
 */
export function clockSkew({ sentAtMs, roundTripMs, databaseTimeMs }: ClockReading): {
  skewMs: number
  uncertaintyMs: number
} {
  const uncertaintyMs = roundTripMs / 2
  return { skewMs: databaseTimeMs - (sentAtMs + uncertaintyMs), uncertaintyMs }
}

/** Whether the clocks certainly differ by more than the limit. */
export function isSkewed(reading: ClockReading, limitMs: number): boolean {
  const { skewMs, uncertaintyMs } = clockSkew(reading)
  return Math.abs(skewMs) - uncertaintyMs > limitMs
}
