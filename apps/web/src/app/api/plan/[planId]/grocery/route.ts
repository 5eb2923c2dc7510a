import { groceryListSchema } from '@zero-sum/contracts/stored-plan'
import { findOwnGroceries } from '../../../../../server/forms/find-own-groceries.ts'
import { handleRequest } from '../../../../../server/http/handle-request.ts'
import { parseId } from '../../../../../server/http/parse-id.ts'
import { jsonResponse } from '../../../../../server/http/problem-response.ts'

/** The shopping list of a plan of the person's own, for all who eat of it, with the revision of the plan that it is for. */
export const GET = handleRequest<{ planId: string }>(async (request, runtime, parameters) => {
  const planId = parseId(parameters.planId)
  const { stored, groceryList } = await findOwnGroceries(request, runtime, planId)
  return jsonResponse(groceryListSchema, { planId, revision: stored.revision, groceryList })
})
