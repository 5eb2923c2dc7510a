import type { components, operations } from './generated/api.ts'

/** A problem document (RFC 9457) as the API sends it. */
export type Problem = components['schemas']['Problem']

type ContentOf<answer> = answer extends {
  content: { 'application/problem+json': infer problem }
}
  ? problem
  : never
type CodeOf<problem> = problem extends { code?: infer code } ? code : never
type AnswersOf<id extends keyof operations> = operations[id]['responses']

/** Every code that some operation of the document may refuse with. A newer server may know more. */
export type ProblemCode = NonNullable<
  {
    [id in keyof operations]: CodeOf<ContentOf<AnswersOf<id>[keyof AnswersOf<id>]>>
  }[keyof operations]
>

/** The API has refused; what is to be done stands in the problem's `detail`, and its ways out in `suggestions`. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.detail}`)
    this.problem = problem
  }

  get status(): number {
    return this.problem.status
  }

  /** Whether the API refused for this reason: `problem.is('unsafe_intake')`. */
  is(code: ProblemCode): boolean {
    return this.problem.code === code
  }
}

/** Something answered that is not this API, such as a proxy before it, or the authentication in words of its own. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer'
  readonly status: number
  readonly answer: unknown

  constructor(status: number, answer: unknown) {
    super(`the server answered ${status} with something that is no problem document`)
    this.status = status
    this.answer = answer
  }
}

/** What a refusal throws. */
export function refusalOf(status: number, answer: unknown): ApiProblem | UnexpectedAnswer {
  return isProblem(answer) ? new ApiProblem(answer) : new UnexpectedAnswer(status, answer)
}

function isProblem(answer: unknown): answer is Problem {
  if (typeof answer !== 'object' || answer === null) return false
  return (
    ['code', 'detail'].every((name) => typeof Reflect.get(answer, name) === 'string') &&
    typeof Reflect.get(answer, 'status') === 'number'
  )
}
