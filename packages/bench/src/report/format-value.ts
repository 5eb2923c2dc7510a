/** A number with three significant digits or all before the point, then its unit. */
export function formatValue(value: number, unit: string): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  const text = value.toLocaleString('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  return unit === '×' || unit.startsWith('/') ? `${text}${unit}` : `${text} ${unit}`
}
