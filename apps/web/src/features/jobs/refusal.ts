import type { Problem, ProblemCode } from '@zero-sum/contracts'

const refusals: readonly ProblemCode[] = [
  'impossible_wishes',
  'invalid_intake',
  'unknown_food',
  'unsafe_intake',
]

/** Whether a problem is an answer to the intake, which the person can change, and not a fault of ours. */
export function isRefusal({ code }: Pick<Problem, 'code'>): boolean {
  return refusals.some((refusal) => refusal === code)
}
