import type { Translate } from '@zero-sum/language'
import type { OperatorKey } from './messages/index.ts'

type Speak = { t: Translate<OperatorKey>; formats: { number(value: number, most?: 0 | 1): string } }

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** A length of time as short as it stays useful: "840 ms", "12.4 s", "5 min", "3 h", "2 days". */
export function sayDuration({ t, formats }: Speak, ms: number): string {
  if (ms < second) return t('ms', { count: formats.number(ms) })
  if (ms < 2 * minute) return t('s', { count: formats.number(ms / second, 1) })
  if (ms < 2 * hour) return t('min', { count: formats.number(ms / minute) })
  if (ms < 2 * day) return t('h', { count: formats.number(ms / hour) })
  return t('days', { count: Math.round(ms / day) })
}

/** From one instant to another, in milliseconds; never less than none, whatever the clocks. */
export function msBetween(from: string, to: string): number {
  return Math.max(0, Date.parse(to) - Date.parse(from))
}
