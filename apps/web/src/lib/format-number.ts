const locale = 'en-GB'

const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
const hundredths = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })

/** 2,134 */
export function formatWhole(value: number): string {
  return whole.format(value)
}

/** 13.5, 20 */
export function formatTenths(value: number): string {
  return tenths.format(value)
}

/** 1.25, 20 */
export function formatHundredths(value: number): string {
  return hundredths.format(value)
}

/** A fraction as a whole percentage: 0.84 is "84%". */
export function formatPercent(fraction: number): string {
  return percents.format(fraction)
}

/** Grams as a kitchen says them: "7.5 g", "180 g", "1.25 kg". */
export function formatGrams(grams: number): string {
  if (grams >= 1000) return `${hundredths.format(grams / 1000)} kg`
  return `${grams < 10 ? tenths.format(grams) : whole.format(grams)} g`
}

/** A count with its noun: "1 day", "3 days". */
export function formatCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${whole.format(count)} ${count === 1 ? singular : plural}`
}

/** Minutes as a cook says them: "25 min", "1 h 10 min". */
export function formatMinutes(minutes: number): string {
  if (minutes < 60) return `${minutes} min`
  const rest = minutes % 60
  return rest === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${rest} min`
}

/** Elapsed time: "8 s", "1 min 05 s". Never negative, whatever the clocks say. */
export function formatElapsed(elapsedMs: number): string {
  const seconds = Math.max(0, Math.floor(elapsedMs / 1000))
  if (seconds < 60) return `${seconds} s`
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`
}
