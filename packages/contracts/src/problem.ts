import { z } from 'zod'
import { saidSchema } from './said.ts'

/** Every stable code of a problem, with its HTTP status and short title (RFC 9457). */
export const problemCatalogue = {
  invalid_request: { status: 400, title: 'The request could not be read' },
  unauthorized: { status: 401, title: 'Sign in first' },
  forbidden: { status: 403, title: 'Not allowed' },
  not_found: { status: 404, title: 'Nothing here' },
  method_not_allowed: { status: 405, title: 'This address does not take that method' },
  conflict: { status: 409, title: 'That is no longer possible' },
  plan_without_dates: { status: 409, title: 'The plan has no dates' },
  superseded: { status: 409, title: 'A newer attempt has taken over' },
  not_now: { status: 409, title: 'The job is not free at the moment' },
  gone: { status: 410, title: 'The job was cancelled or deleted' },
  expired: { status: 410, title: 'This link has expired' },
  body_too_large: { status: 413, title: 'The request is too large' },
  unsupported_media_type: { status: 415, title: 'Send JSON' },
  invalid_intake: { status: 422, title: 'The intake has faults' },
  unsafe_intake: { status: 422, title: 'We cannot make a safe plan for this' },
  unknown_food: { status: 422, title: 'A food was not recognised' },
  impossible_wishes: { status: 422, title: 'No plan meets all these wishes' },
  swap_refused: { status: 422, title: 'This meal cannot be swapped like that' },
  change_refused: { status: 422, title: 'This plan cannot be changed like that' },
  idempotency_mismatch: { status: 422, title: 'This key was used with another request' },
  invalid_plan: { status: 422, title: 'The plan does not pass its checks' },
  too_many_requests: { status: 429, title: 'Too many requests' },
  plan_failed: { status: 500, title: 'The plan could not be made' },
  internal: { status: 500, title: 'Something went wrong on our side' },
  unavailable: { status: 503, title: 'Not available at the moment' },
} as const satisfies Record<string, { status: number; title: string }>

export type ProblemCode = keyof typeof problemCatalogue

const said = saidSchema
  .optional()
  .describe('Beside a sentence with figures or names in it: what it was made of.')

export const problemSchema = z.object({
  type: z.string().describe('The page about problems of this kind, relative to the server.'),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe('What is wrong and what to do, in the language of the answer.'),
  said,
  code: z.string().describe('Stable; the same for the same kind of problem in every language.'),
  reason: z
    .string()
    .optional()
    .describe(
      'Which rule refused, where one code covers several (`pregnancy`, `rate_too_fast`, …).',
    ),
  errors: z
    .array(z.object({ pointer: z.string(), detail: z.string(), said }))
    .optional()
    .describe('What is wrong, with a JSON pointer (RFC 6901) to each field.'),
  suggestions: z
    .array(
      z.object({
        detail: z.string(),
        said,
        change: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .optional()
    .describe(
      "Ways out, each a sentence, with the intake's fields to change where one can be named.",
    ),
  currentRevision: z
    .int()
    .optional()
    .describe('The revision that a plan has now, where it was to be changed in another.'),
  retryAfterMs: z.number().optional(),
  traceId: z
    .string()
    .optional()
    .describe('For the operator, who finds the fault in the log by it.'),
})

export type Problem = z.infer<typeof problemSchema>

/**
 * A problem document for a code; `detail` is a sentence that says what to do. `type` is the page about the code on the server that
 * answers: relative, with its full path, since nobody here knows under what name that server is reached (RFC 9457, 3.1.1).
 */
export function createProblem(
  code: ProblemCode,
  detail: string,
  extra: Partial<Omit<Problem, 'code' | 'detail' | 'status' | 'title' | 'type'>> = {},
): Problem {
  const { status, title } = problemCatalogue[code]
  return { type: `/docs/problems/${code}`, title, status, detail, code, ...extra }
}
