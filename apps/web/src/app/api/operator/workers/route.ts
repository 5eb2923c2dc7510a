import { operatorWorkersSchema } from '@zero-sum/contracts/operator'
import { listWorkers } from '@zero-sum/database'
import { handleRequest } from '../../../../server/http/handle-request.ts'
import { requireOperator } from '../../../../server/operators/require-operator.ts'
import { taggedAnswer } from '../../../../server/operators/tagged-answer.ts'

/** Who works, who did in the last day, and what they say of themselves. */
export const GET = handleRequest(async (request, runtime) => {
  await requireOperator(request, runtime)
  const workers = await listWorkers(runtime.database)
  return taggedAnswer(request, operatorWorkersSchema, { workers })
})
