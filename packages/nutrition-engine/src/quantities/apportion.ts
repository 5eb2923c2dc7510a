/**
 * Rounds parts so that they add up to the rounded whole.
 *
 * Largest-remainder method (Hamilton): the whole is rounded once, each part gets its floor, and the units left over go
 * one each to the largest fractions, ties to the earlier part.
 *
 * @param parts amounts of at least 0, in any unit
 * @param decimals decimal places to keep
 */
export function apportion(
  parts: readonly number[],
  decimals: number,
): { whole: number; parts: number[] } {
  const factor = 10 ** decimals
  const exact = parts.map((part) => part * factor)
  const whole = Math.round(exact.reduce((sum, part) => sum + part, 0))
  const units = exact.map(Math.floor)
  const left = whole - units.reduce((sum, part) => sum + part, 0)
  const byFraction = exact
    .map((part, index) => ({ index, fraction: part - Math.floor(part) }))
    .sort((a, b) => b.fraction - a.fraction || a.index - b.index)
  for (const { index } of byFraction.slice(0, left)) units[index] = (units[index] ?? 0) + 1
  return { whole: whole / factor, parts: units.map((part) => part / factor) }
}
