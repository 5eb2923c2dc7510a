import { createProblem, type Problem, type ProblemCode } from '@zero-sum/contracts'
import type { Sentence } from './say.ts'

/** The intake can't be served as it stands; `problem` says why and what would help. Never retried. */
export class IntakeRefused extends Error {
  override readonly name = 'IntakeRefused'
  readonly problem: Problem

  constructor(
    code: Extract<
      ProblemCode,
      'invalid_intake' | 'unsafe_intake' | 'unknown_food' | 'impossible_wishes'
    >,
    why: Sentence | string,
    extra: Pick<Partial<Problem>, 'errors' | 'reason' | 'suggestions'> = {},
  ) {
    super(code)
    const { detail, said } = typeof why === 'string' ? { detail: why, said: undefined } : why
    this.problem = createProblem(code, detail, said === undefined ? extra : { said, ...extra })
  }
}
