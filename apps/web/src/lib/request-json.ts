import { createProblem, type Problem, problemSchema } from '@zero-sum/contracts'
import type { z } from 'zod'

/** The server said no, or could not be reached; `problem` says what happened in words for the person. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed'
  readonly problem: Problem

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.code, options)
    this.problem = problem
  }
}

type RequestOptions = {
  method?: 'GET' | 'POST'
  body?: unknown
  headers?: Record<string, string>
  signal?: AbortSignal
}

/**
 * Calls our HTTP API and parses the answer by its schema. Throws {@link RequestFailed} with the server's problem
 * document, or with one of ours where there is no readable answer; an abort passes through.
 */
export async function requestJson<schema extends z.ZodType>(
  path: string,
  schema: schema,
  { method = 'GET', body, headers, signal }: RequestOptions = {},
): Promise<z.output<schema>> {
  const response = await send(path, {
    method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  })
  const answer: unknown = await response.json().catch(() => undefined)
  if (!response.ok) throw new RequestFailed(readProblem(answer, response.status))
  const parsed = schema.safeParse(answer)
  if (parsed.success) return parsed.data
  throw new RequestFailed(
    createProblem(
      'internal',
      'The server’s answer could not be read. Reload the page to try again.',
    ),
    { cause: parsed.error },
  )
}

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init)
  } catch (error) {
    if (init.signal?.aborted) throw error
    throw new RequestFailed(unreachable, { cause: error })
  }
}

const unreachable = createProblem(
  'unavailable',
  'The server could not be reached. Check your connection, then try again; nothing you entered is lost.',
)

function readProblem(answer: unknown, status: number): Problem {
  const parsed = problemSchema.safeParse(answer)
  if (parsed.success) return parsed.data
  const code = status === 404 ? 'not_found' : status === 401 ? 'unauthorized' : 'internal'
  return createProblem(code, `The server answered ${status} without saying why. Try again shortly.`)
}

/** The problem to show for anything that was thrown; a fault of the page itself is said to be one. */
export function problemOf(thrown: unknown): Problem {
  return thrown instanceof RequestFailed
    ? thrown.problem
    : createProblem('internal', 'This page ran into a fault of its own. Reload it to try again.')
}
