import { createProblem, type Problem, type ProblemCode } from '@zero-sum/contracts'

/** The intake can't be served as it stands; `problem` says why and what would help. Never retried. */
export class IntakeRefused extends Error {
  override readonly name = 'IntakeRefused'
  readonly problem: Problem

  constructor(
    code: Extract<
      ProblemCode,
      'invalid_intake' | 'unsafe_intake' | 'unknown_food' | 'impossible_wishes'
    >,
    detail: string,
    extra: Pick<Partial<Problem>, 'errors' | 'reason' | 'suggestions'> = {},
  ) {
    super(code)
    this.problem = createProblem(code, detail, extra)
  }
}
