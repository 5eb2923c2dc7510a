import { operatorJobStorySchema } from '@zero-sum/contracts/operator-jobs'
import { findJobStory } from '@zero-sum/database'
import { handleRequest } from '../../../../../server/http/handle-request.ts'
import { notFound, parseId } from '../../../../../server/http/parse-id.ts'
import { requireOperator } from '../../../../../server/operators/require-operator.ts'
import { taggedAnswer } from '../../../../../server/operators/tagged-answer.ts'

/** One job with its attempts and everything that happened to it. */
export const GET = handleRequest<{ jobId: string }>(async (request, runtime, parameters) => {
  await requireOperator(request, runtime)
  const story = await findJobStory(runtime.database, parseId(parameters.jobId))
  if (story === undefined) throw notFound()
  return taggedAnswer(request, operatorJobStorySchema, story)
})
