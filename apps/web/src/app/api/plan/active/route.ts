import { activePlanSchema } from '@zero-sum/contracts/stored-plan'
import { findActiveJob, findActivePlan } from '@zero-sum/database'
import { translateJob, translatePlan } from '@zero-sum/plan-language'
import { handleRequest } from '../../../../server/http/handle-request.ts'
import { jsonResponse } from '../../../../server/http/problem-response.ts'
import { localeOf } from '../../../../server/http/request-locale.ts'
import { requirePerson } from '../../../../server/http/require-person.ts'

/** The plan that the person follows and the job that they wait for; `null` for what there is none of. */
export const GET = handleRequest(async (request, runtime) => {
  const personId = await requirePerson(request, runtime)
  const plan = await findActivePlan(runtime.database, personId)
  const job = await findActiveJob(runtime.database, personId)
  const locale = await localeOf(request, runtime)
  return jsonResponse(activePlanSchema, {
    plan: plan === undefined ? null : { ...plan, plan: translatePlan(plan.plan, locale) },
    job: job === undefined ? null : translateJob(job, locale),
  })
})
