import { problemSchema } from '@zero-sum/contracts'
import type { z } from 'zod'

/** What a call to the web application came to, sorted by what the worker has to do. */
export type WebAnswer<body> =
  | { kind: 'ok'; body: body }
  /** A problem of ours: it means what its code says. */
  | { kind: 'refused'; status: number; code: string; reason?: string; retryAfterMs?: number }
  /** The secret is not the web application's. */
  | { kind: 'unauthorised' }
  /** No answer, a fault of the server's, or an answer that is not the web application's. Nothing is known; try again. */
  | { kind: 'unavailable'; reason: string }

/**
 * Sorts an HTTP answer. Only a problem document counts as a refusal: a plain 404 comes from a proxy or a wrong address,
 * and must not make a worker drop a job.
 */
export function sortAnswer<body>(
  status: number,
  text: string,
  schema: z.ZodType<body>,
): WebAnswer<body> {
  if (status === 401 || status === 403) return { kind: 'unauthorised' }
  const json = parseJson(text)
  if (status >= 200 && status < 300) {
    const parsed = schema.safeParse(json)
    return parsed.success
      ? { kind: 'ok', body: parsed.data }
      : { kind: 'unavailable', reason: 'not_our_answer' }
  }
  const problem = problemSchema.safeParse(json)
  if (status < 400 || status >= 500 || status === 429 || !problem.success)
    return { kind: 'unavailable', reason: `http_${status}` }
  const { code, reason, retryAfterMs } = problem.data
  return {
    kind: 'refused',
    status,
    code,
    ...(reason === undefined ? {} : { reason }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
