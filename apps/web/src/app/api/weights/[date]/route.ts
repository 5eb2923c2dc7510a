import { saveWeightSchema, weightEntrySchema } from '@zero-sum/contracts'
import { deleteWeight, saveWeight } from '@zero-sum/database'
import { handleRequest } from '../../../../server/http/handle-request.ts'
import { parseBody } from '../../../../server/http/parse-body.ts'
import { emptyResponse, jsonResponse } from '../../../../server/http/problem-response.ts'
import { requirePerson } from '../../../../server/http/require-person.ts'
import { parseDay } from '../../../../server/personal/parse-day.ts'

/** Writes down a weight in kg, in place of an earlier one of the same day. */
export const PUT = handleRequest<{ date: string }>(async (request, runtime, parameters) => {
  const personId = await requirePerson(request, runtime)
  const date = parseDay(parameters.date)
  const { kg } = await parseBody(request, saveWeightSchema, 1024)
  await saveWeight(runtime.database, personId, { date, kg })
  return jsonResponse(weightEntrySchema, { date, kg })
})

/** Strikes out the weight of a day. */
export const DELETE = handleRequest<{ date: string }>(async (request, runtime, parameters) => {
  const personId = await requirePerson(request, runtime)
  await deleteWeight(runtime.database, { personId, date: parseDay(parameters.date) })
  return emptyResponse()
})
