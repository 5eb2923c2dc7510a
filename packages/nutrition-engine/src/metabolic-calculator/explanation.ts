import type { Metabolic } from '@zero-sum/contracts'
import type { Said } from '@zero-sum/contracts/said'
import { sentenceOf } from '../say.ts'

/** One step of "why this number". */
export type Why = Metabolic['why'][number]

/** One change that was made to what the person wished. */
export type Adjustment = Metabolic['adjustments'][number]

/** A step with its formula and where it comes from. */
export function explained(
  { step, value, unit }: Pick<Why, 'step' | 'value' | 'unit'>,
  { formula, source }: { formula: Said; source: Said },
): Why {
  return {
    step,
    value,
    unit,
    formula: sentenceOf(formula).detail,
    source: sentenceOf(source).detail,
    said: { formula, source },
  }
}

/** A number for a formula or a sentence, with no more decimals than it needs. */
export function rounded(value: number, decimals = 0): number {
  return Number(value.toFixed(decimals))
}
