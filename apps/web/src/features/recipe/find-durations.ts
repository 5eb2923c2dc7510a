const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

const units = [
  { pattern: /^(seconds?|secs?|sekunden?)$/i, seconds: 1 },
  { pattern: /^(minutes?|mins?|minuten?)$/i, seconds: 60 },
  { pattern: /^(hours?|stunden?)$/i, seconds: 3600 },
] as const

const duration =
  /(?<amount>\d+(?:[.,]\d+)?\s?[½¼¾]?|[½¼¾])(?:\s?(?:to|or|bis|oder|–|-)\s?[\d½¼¾.,]+)?[\s\u00a0-]?(?<unit>seconds?|secs?|minutes?|mins?|hours?|sekunden?|minuten?|stunden?)\b/giu

/** Nothing shorter is worth a timer, nothing longer is cooked in one go; in seconds. */
const least = 20
const most = 6 * 3600

/**
 * The times that a step of a recipe speaks of, in seconds and in the order in which they stand: "simmer for 15 minutes"
 * gives 900. Of "3 to 4 minutes" the shorter, so that somebody looks in time. Each once.
 */
export function findDurations(step: string): number[] {
  const found: number[] = []
  for (const { groups } of step.matchAll(duration)) {
    const { amount: written = '', unit = '' } = groups ?? {}
    const whole = Number(written.replace(/[\s½¼¾]/gu, '').replace(',', '.'))
    const amount = whole + (fractions[written.at(-1) ?? ''] ?? 0)
    const factor = units.find(({ pattern }) => pattern.test(unit))?.seconds ?? 0
    const seconds = Math.round(amount * factor)
    if (seconds >= least && seconds <= most && !found.includes(seconds)) found.push(seconds)
  }
  return found
}
