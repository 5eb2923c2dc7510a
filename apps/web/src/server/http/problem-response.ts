import { createProblem, type Locale, type Problem, type ProblemCode } from '@zero-sum/contracts'
import type { Sentence } from '@zero-sum/nutrition-engine'
import { translateProblem } from '@zero-sum/plan-language'
import type { z } from 'zod'

/** Thrown by a step of a request handler to answer with a problem. */
export class ProblemAnswer extends Error {
  override readonly name = 'ProblemAnswer'
  readonly problem: Problem

  constructor(
    code: ProblemCode,
    why: Sentence | string,
    extra: Parameters<typeof createProblem>[2] = {},
    options?: ErrorOptions,
  ) {
    super(code, options)
    const { detail, said } = typeof why === 'string' ? { detail: why, said: undefined } : why
    this.problem = createProblem(code, detail, said === undefined ? extra : { said, ...extra })
  }
}

/** A problem as RFC 9457 sends it, in a language. Personal data and errors are never cached. */
export function problemResponse(problem: Problem, locale: Locale): Response {
  const headers = new Headers({
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
    'content-language': locale,
  })
  if (problem.retryAfterMs !== undefined)
    headers.set('retry-after', String(Math.max(1, Math.ceil(problem.retryAfterMs / 1000))))
  const body = JSON.stringify(translateProblem(problem, locale))
  return new Response(body, { status: problem.status, headers })
}

/**
 * A JSON answer that no cache may keep. Its schema, which `/api/openapi.json` promises, is held against it by the compiler and by
 * tests: parsing each of our own answers would take longer than making it.
 */
export function jsonResponse<schema extends z.ZodType>(
  _schema: schema,
  body: z.input<schema>,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } })
}

/** Done, and nothing to say about it. */
export function emptyResponse(): Response {
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
}
