import type { Problem } from '@zero-sum/contracts'

/**
 * One reason for which no plan is made. `severity` orders several of them, 1 the most serious; `pointer` names the answer
 * that it comes from (JSON pointer into the intake).
 */
export type SafetyRefusal = {
  severity: number
  reason: string
  pointer: string
  detail: string
  suggestions: NonNullable<Problem['suggestions']>
}
