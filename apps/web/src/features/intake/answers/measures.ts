/** Kilograms in a pound: exactly 0.45359237 (international yard and pound agreement, 1959). */
export const kgPerPound = 0.453_592_37
/** Centimetres in an inch: exactly 2.54 (same agreement). */
export const cmPerInch = 2.54

/**
 * A number as the person would type it; nothing where there is no number.
 *
 * @param decimals the most to keep
 * @param point the decimal sign of the person's language
 */
export function typed(value: number | undefined, decimals: number, point = '.'): string {
  if (value === undefined || !Number.isFinite(value)) return ''
  const factor = 10 ** decimals
  return String(Math.round(value * factor) / factor).replace('.', point)
}
