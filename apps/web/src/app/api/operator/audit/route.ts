import { auditPageSchema, auditQuerySchema } from '@zero-sum/contracts/operator'
import { listAudit } from '@zero-sum/database'
import { handleRequest } from '../../../../server/http/handle-request.ts'
import { parseQuery } from '../../../../server/http/parse-query.ts'
import { requireOperator } from '../../../../server/operators/require-operator.ts'
import { taggedAnswer } from '../../../../server/operators/tagged-answer.ts'

const pageSize = 50

/** Who did what, newest first. */
export const GET = handleRequest(async (request, runtime) => {
  await requireOperator(request, runtime)
  const query = parseQuery(request, auditQuerySchema)
  return taggedAnswer(request, auditPageSchema, await listAudit(runtime.database, query, pageSize))
})
