/** Shorter names are near too many of other programs: `HOST` and `HOME`. */
const shortestName = 8

/**
 * Names in an environment that are probably misspelt settings, as sentences: a slip or two away from one setting alone that is
 * not given itself, as `DATABSE_URL`.
 */
export function findNearMisses(given: readonly string[], known: readonly string[]): string[] {
  const settings = known.flatMap((name) => [name, `${name}_FILE`])
  const isGiven = new Set(given)
  return given
    .filter((name) => !settings.includes(name))
    .flatMap((name) => {
      const near = settings.filter((setting) => isSlipAway(name, setting))
      const [only] = near
      if (only === undefined || near.length > 1 || isGiven.has(only)) return []
      return [`${name} is no setting. Did you mean ${only}?`]
    })
}

function isSlipAway(name: string, setting: string): boolean {
  if (setting.length < shortestName || Math.abs(name.length - setting.length) > 2) return false
  if (name.toUpperCase() === setting) return true
  const slips = countSlips(name.toUpperCase(), setting)
  return slips <= (setting.length >= 11 ? 2 : 1)
}

/** Letters left out, put in, changed, or swapped with their neighbour (optimal string alignment distance). */
function countSlips(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1]
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap
          ? (beforeLast[column - 2] ?? Number.POSITIVE_INFINITY) + 1
          : Number.POSITIVE_INFINITY,
      )
    }
    beforeLast = last
    last = current
  }
  return last[b.length] ?? 0
}
