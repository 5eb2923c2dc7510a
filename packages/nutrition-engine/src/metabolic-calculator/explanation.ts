import type { Metabolic } from '@zero-sum/contracts'

/** One step of "why this number". */
export type Why = Metabolic['why'][number]

/** One change that was made to what the person wished. */
export type Adjustment = Metabolic['adjustments'][number]

/** A number for a formula or a sentence: no more decimals than it needs, thousands apart, a real minus sign. */
export function written(value: number, decimals = 0): string {
  const [whole = '', fraction] = String(Number(Math.abs(value).toFixed(decimals))).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const isNegative = Number(value.toFixed(decimals)) < 0
  return `${isNegative ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`
}
