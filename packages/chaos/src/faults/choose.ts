/** Splits one draw into a choice and another draw from 0 to 1, so that one number can decide several things. */
export function choose<one>(from: readonly one[], draw: number): { chosen: one; rest: number } {
  const place = Math.min(draw, 1 - Number.EPSILON) * from.length
  const chosen = from[Math.floor(place)]
  if (chosen === undefined) throw new Error('There is nothing to choose from.')
  return { chosen, rest: place % 1 }
}

/** The whole number that lies at a draw between two others. */
export function between(from: number, to: number, draw: number): number {
  return Math.round(from + (to - from) * draw)
}
