import { operatorEndedSessionsSchema, personReferenceSchema } from '@zero-sum/contracts/operator'
import { endSessionsOf } from '@zero-sum/database'
import { handleRequest } from '../../../../../../server/http/handle-request.ts'
import { notFound } from '../../../../../../server/http/parse-id.ts'
import { jsonResponse } from '../../../../../../server/http/problem-response.ts'
import { requireConfirmedOperator } from '../../../../../../server/operators/require-operator.ts'

/** Signs a person out everywhere. */
export const POST = handleRequest<{ reference: string }>(async (request, runtime, parameters) => {
  const { actor } = await requireConfirmedOperator(request, runtime)
  const reference = personReferenceSchema.safeParse(parameters.reference)
  const ended = reference.success
    ? await endSessionsOf(runtime.database, reference.data, actor)
    : undefined
  if (ended === undefined) throw notFound()
  return jsonResponse(operatorEndedSessionsSchema, { ended })
})
