import { randomUUID } from 'node:crypto'
import { createProblem, type Problem } from '@zero-sum/contracts'
import { findSqlState } from '@zero-sum/database'
import { IntakeRefused } from '@zero-sum/nutrition-engine'
import { nameFault } from '../delivery/repeat.ts'
import { limitsOf } from '../limits/limit-request.ts'
import { requestIdHeader } from '../observe/request-id.ts'
import { getRuntime, type Runtime } from '../runtime.ts'
import { maskAddress } from '../sessions/mask-address.ts'
import { clientHeader } from './client-address.ts'
import { nameRoute } from './name-route.ts'
import { ProblemAnswer, problemResponse } from './problem-response.ts'
import { localeOf } from './request-locale.ts'
import { personOf } from './require-person.ts'

type RouteContext<parameters> = { params: Promise<parameters> }

/** Codes of a database that is away, restarting, full or too slow: the caller may come again. */
const unavailableStates = /^(08|53|57|25006|55P03)/
/** Codes of values that the database can't hold: a NUL in a text, half a character, a number beyond its type, a missing one. */
const unstorableStates = /^(22|23502)/
const unavailableCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND'])

/** Makes a route of a function: what it throws, or the engine refuses, becomes a problem, and nothing of ours leaks into the answer. */
export function handleRequest<parameters = Record<string, never>>(
  work: (request: Request, runtime: Runtime, parameters: parameters) => Promise<Response>,
): (request: Request, context: RouteContext<parameters>) => Promise<Response> {
  return async (request, context) => {
    try {
      return withLimits(request, await work(request, getRuntime(), await context.params))
    } catch (error) {
      const locale = await localeOf(request, getRuntime())
      return withLimits(request, problemResponse(problemOf(request, error), locale))
    }
  }
}

/** Whoever does what is limited is told how much of it is left. */
function withLimits(request: Request, response: Response): Response {
  for (const [name, value] of limitsOf(request)) response.headers.set(name, value)
  return response
}

function problemOf(request: Request, error: unknown): Problem {
  if (error instanceof ProblemAnswer || error instanceof IntakeRefused) {
    tellDenied(request, error.problem)
    return error.problem
  }
  // The number of the trace, where there is one: it leads on to what the queue and the workers did.
  const traceId = getRuntime().observe.tracing.ids().traceId ?? randomUUID()
  const requestId = request.headers.get(requestIdHeader) ?? undefined
  const route = nameRoute(request.url)
  const code = nameFault(error)
  if (unstorableStates.test(findSqlState(error) ?? '')) {
    getRuntime().log.warn(
      { requestId, traceId, route, code },
      'a request held a value that cannot be stored',
    )
    return createProblem(
      'invalid_request',
      'Some value holds a character or a number that cannot be stored.',
      { traceId },
    )
  }
  if (isUnavailable(error)) {
    getRuntime().log.warn({ requestId, traceId, route, code }, 'a dependency is not available')
    return createProblem(
      'unavailable',
      'We cannot reach our database at the moment. Try again in a few seconds.',
      { retryAfterMs: 2_000, traceId },
    )
  }
  getRuntime().log.error(
    { requestId, traceId, route, code, stack: stackOf(error) },
    'request failed',
  )
  return createProblem(
    'internal',
    'Something went wrong on our side. Try again; if it stays, tell your operator this trace id.',
    { traceId },
  )
}

/** Who shows a key or a secret that opens nothing, or may not do what they ask, is written down; a stranger without one is not. */
function tellDenied(request: Request, { code, reason }: Problem): void {
  const shown = code === 'unauthorized' && request.headers.has('authorization')
  if (!shown && code !== 'forbidden') return
  getRuntime().observe.security.tell('access', 'denied', {
    personId: personOf(request),
    requestId: request.headers.get(requestIdHeader),
    route: nameRoute(request.url),
    reason: reason ?? code,
    from: maskAddress(request.headers.get(clientHeader)),
  })
}

function isUnavailable(error: unknown): boolean {
  if (unavailableStates.test(findSqlState(error) ?? '')) return true
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (unavailableCodes.has(nameFault(cause))) return true
    if (
      /timeout exceeded when trying to connect|Connection terminated|Query read timeout|not queryable/.test(
        cause.message,
      )
    )
      return true
  }
  return false
}

/** Where it happened, without the message, which may hold values. */
function stackOf(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8)
}
