import { operatorJobPageSchema, operatorJobQuerySchema } from '@zero-sum/contracts/operator-jobs'
import { listJobs } from '@zero-sum/database'
import { handleRequest } from '../../../../server/http/handle-request.ts'
import { parseQuery } from '../../../../server/http/parse-query.ts'
import { requireOperator } from '../../../../server/operators/require-operator.ts'
import { taggedAnswer } from '../../../../server/operators/tagged-answer.ts'

const pageSize = 50

/** Everybody's jobs, newest first, without what they are about. */
export const GET = handleRequest(async (request, runtime) => {
  await requireOperator(request, runtime)
  const query = parseQuery(request, operatorJobQuerySchema)
  const page = await listJobs(runtime.database, query, pageSize)
  return taggedAnswer(request, operatorJobPageSchema, page)
})
