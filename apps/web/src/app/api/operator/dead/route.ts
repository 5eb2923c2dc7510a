import { deadGroupsSchema } from '@zero-sum/contracts/operator-jobs'
import { groupDeadJobs } from '@zero-sum/database'
import { handleRequest } from '../../../../server/http/handle-request.ts'
import { requireOperator } from '../../../../server/operators/require-operator.ts'
import { taggedAnswer } from '../../../../server/operators/tagged-answer.ts'

/** Jobs that failed for want of us, by reason. */
export const GET = handleRequest(async (request, runtime) => {
  await requireOperator(request, runtime)
  const groups = await groupDeadJobs(runtime.database)
  return taggedAnswer(request, deadGroupsSchema, { groups })
})
