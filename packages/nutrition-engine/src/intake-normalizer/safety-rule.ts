import type { Problem } from '@zero-sum/contracts'
import type { Sentence } from '../say.ts'

/**
 * One reason for which no plan is made. `severity` orders several of them, 1 the most serious; `pointer` names the answer
 * that it comes from (JSON pointer into the intake).
 */
export type SafetyRefusal = Sentence & {
  severity: number
  reason: string
  pointer: string
  suggestions: NonNullable<Problem['suggestions']>
}
