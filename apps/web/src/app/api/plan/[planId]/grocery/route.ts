import { groceryListSchema } from '@zero-sum/contracts/stored-plan'
import { findOwnPlan } from '../../../../../server/forms/find-own-plan.ts'
import { handleRequest } from '../../../../../server/http/handle-request.ts'
import { parseId } from '../../../../../server/http/parse-id.ts'
import { jsonResponse } from '../../../../../server/http/problem-response.ts'

/** The shopping list of a plan of the person's own, with the revision of the plan that it is for. */
export const GET = handleRequest<{ planId: string }>(async (request, runtime, parameters) => {
  const planId = parseId(parameters.planId)
  const { stored } = await findOwnPlan(request, runtime, planId)
  const { revision, plan } = stored
  return jsonResponse(groceryListSchema, { planId, revision, groceryList: plan.groceryList })
})
