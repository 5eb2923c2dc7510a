import type { Problem } from '@zero-sum/contracts'

/** The server said no, or could not be reached: then `problem` is missing. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed'
  readonly problem: Problem | undefined
  /** Whether our server said no in another form than a problem, as the authentication library does. */
  readonly isRefused: boolean

  constructor(problem: Problem | undefined, options?: ErrorOptions & { isRefused?: boolean }) {
    super(problem?.code ?? 'unreachable', options)
    this.problem = problem
    this.isRefused = options?.isRefused ?? false
  }
}

type Call = {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  body?: unknown
  headers?: Record<string, string>
  signal?: AbortSignal
  /** Goes through even if the page is left meanwhile. */
  keepalive?: boolean
}

/**
 * Calls our own API from an island. The answer has the type that the contract gives it; it is not parsed a second time, since
 * the same server sent the page. Throws {@link CallFailed}; an abort passes through.
 */
export async function callApi<answer>(
  path: string,
  { method = 'GET', body, headers, signal, keepalive = false }: Call = {},
): Promise<answer> {
  const init: RequestInit = {
    method,
    credentials: 'same-origin',
    keepalive,
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  }
  const response = await fetch(path, init).catch((cause: unknown) => {
    if (signal?.aborted) throw cause
    throw new CallFailed(undefined, { cause })
  })
  if (response.status === 204) return undefined as answer
  const answer: unknown = await response.json().catch(() => undefined)
  if (response.ok && answer !== undefined) return answer as answer
  const { status } = response
  const isRefused = answer !== undefined && status >= 400 && status < 500
  throw new CallFailed(isProblem(answer) ? answer : undefined, { isRefused })
}

function isProblem(answer: unknown): answer is Problem {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'code' in answer &&
    'detail' in answer &&
    typeof answer.detail === 'string'
  )
}

/** The problem of anything that was thrown by a call; `undefined` where the server was not reached. */
export function problemOfCall(thrown: unknown): Problem | undefined {
  if (thrown instanceof CallFailed) return thrown.problem
  throw thrown
}
