import { problemSchema, retryRequestSchema } from '@zero-sum/contracts'
import { findJobIntake } from '@zero-sum/database'
import { handleRequest } from '../../../../../../server/http/handle-request.ts'
import { parseBody } from '../../../../../../server/http/parse-body.ts'
import { notFound, parseId } from '../../../../../../server/http/parse-id.ts'
import { ProblemAnswer } from '../../../../../../server/http/problem-response.ts'
import { requirePerson } from '../../../../../../server/http/require-person.ts'
import { acceptIntake } from '../../../../../../server/intake/accept-intake.ts'
import { readIdempotencyKey } from '../../../generate/read-generate-request.ts'

/**
 * Asks again for a plan that was not made: with the same intake, or with one of the changes that its refusal suggested. It is
 * a new job; the old one stays as it ended.
 */
export const POST = handleRequest<{ jobId: string }>(async (request, runtime, parameters) => {
  const personId = await requirePerson(request, runtime)
  const idempotencyKey = readIdempotencyKey(request)
  const { suggestion } = await parseBody(request, retryRequestSchema, 1024)
  const jobId = parseId(parameters.jobId)
  const job = await findJobIntake(runtime.database, { jobId, personId })
  if (job === undefined) throw notFound()
  if (job.status !== 'failed' && job.status !== 'cancelled')
    throw new ProblemAnswer(
      'conflict',
      'This plan is still being made, or is ready. Only one that was not made can be asked for again.',
    )
  const written = { ...job.intake, ...changeOf(job.problem, suggestion) }
  return acceptIntake(request, runtime, { personId, written, replace: false, idempotencyKey })
})

function changeOf(problem: unknown, suggestion: number | undefined): Record<string, unknown> {
  if (suggestion === undefined) return {}
  const offered = problemSchema.safeParse(problem).data?.suggestions?.[suggestion]?.change
  if (offered !== undefined) return offered
  throw new ProblemAnswer('invalid_request', 'The refusal makes no such suggestion to take.', {
    errors: [
      { pointer: '/suggestion', detail: 'Give the place of a suggestion that has a change.' },
    ],
  })
}
