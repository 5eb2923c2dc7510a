import { operatorPersonSchema, personReferenceSchema } from '@zero-sum/contracts/operator'
import { findSupported } from '@zero-sum/database'
import { handleRequest } from '../../../../../server/http/handle-request.ts'
import { notFound } from '../../../../../server/http/parse-id.ts'
import { jsonResponse } from '../../../../../server/http/problem-response.ts'
import { requireOperator } from '../../../../../server/operators/require-operator.ts'

/** Who is behind a reference, as far as support needs it: the one place that shows an address. */
export const GET = handleRequest<{ reference: string }>(async (request, runtime, parameters) => {
  await requireOperator(request, runtime)
  const reference = personReferenceSchema.safeParse(parameters.reference)
  const person = reference.success
    ? await findSupported(runtime.database, reference.data)
    : undefined
  if (person === undefined) throw notFound()
  return jsonResponse(operatorPersonSchema, person)
})
