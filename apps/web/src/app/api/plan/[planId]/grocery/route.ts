import { groceryListSchema } from '@zero-sum/contracts/stored-plan'
import { translateGroceryList } from '@zero-sum/plan-language'
import { findOwnPlan } from '../../../../../server/forms/find-own-plan.ts'
import { groceriesOf, portionPlan } from '../../../../../server/household/portion-plan.ts'
import { handleRequest } from '../../../../../server/http/handle-request.ts'
import { parseId } from '../../../../../server/http/parse-id.ts'
import { jsonResponse } from '../../../../../server/http/problem-response.ts'

/** The shopping list of a plan of the person's own, for all who eat of it, with the revision of the plan that it is for. */
export const GET = handleRequest<{ planId: string }>(async (request, runtime, parameters) => {
  const planId = parseId(parameters.planId)
  const { personId, stored, english, preferences } = await findOwnPlan(request, runtime, planId)
  const needed = groceriesOf(await portionPlan(runtime, personId, english), english)
  const groceryList = translateGroceryList(needed, preferences.locale)
  return jsonResponse(groceryListSchema, { planId, revision: stored.revision, groceryList })
})
