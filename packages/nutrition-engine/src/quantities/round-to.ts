/** Rounds half up to `decimals` places. Only for showing and storing; nothing is computed on from a rounded value. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals
  return Math.round(value * factor) / factor
}
