import { createProblem, type Problem, type ProblemCode } from '@zero-sum/contracts'

/** Thrown by a step of a request handler to answer with a problem. */
export class ProblemAnswer extends Error {
  override readonly name = 'ProblemAnswer'
  readonly problem: Problem

  constructor(
    code: ProblemCode,
    detail: string,
    extra: Parameters<typeof createProblem>[2] = {},
    options?: ErrorOptions,
  ) {
    super(code, options)
    this.problem = createProblem(code, detail, extra)
  }
}

/** A problem as RFC 9457 sends it. Personal data and errors are never cached. */
export function problemResponse(problem: Problem): Response {
  const headers = new Headers({
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
  })
  if (problem.retryAfterMs !== undefined)
    headers.set('retry-after', String(Math.max(1, Math.ceil(problem.retryAfterMs / 1000))))
  return new Response(JSON.stringify(problem), { status: problem.status, headers })
}

/** A JSON answer that no cache may keep. */
export function jsonResponse(body: unknown, status = 200, headers: HeadersInit = {}): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } })
}

/** Done, and nothing to say about it. */
export function emptyResponse(): Response {
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
}
