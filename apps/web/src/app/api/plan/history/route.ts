import { planHistorySchema } from '@zero-sum/contracts/stored-plan'
import { listPlans } from '@zero-sum/database'
import { translateDish } from '@zero-sum/plan-language'
import { handleRequest } from '../../../../server/http/handle-request.ts'
import { jsonResponse } from '../../../../server/http/problem-response.ts'
import { localeOf } from '../../../../server/http/request-locale.ts'
import { requirePerson } from '../../../../server/http/require-person.ts'

/** The person's plans, newest first. */
export const GET = handleRequest(async (request, runtime) => {
  const personId = await requirePerson(request, runtime)
  const plans = await listPlans(runtime.database, personId)
  const locale = await localeOf(request, runtime)
  return jsonResponse(planHistorySchema, {
    plans: plans.map((plan) => ({
      ...plan,
      dishes: plan.dishes.map(({ recipeId, name }) => ({
        recipeId,
        name: translateDish(name, locale),
      })),
    })),
  })
})
