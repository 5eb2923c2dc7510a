import { type PlanComparison, planComparisonSchema } from '@zero-sum/contracts'
import { comparePlans } from '@zero-sum/nutrition-engine'
import { translateDifference } from '@zero-sum/plan-language'
import { handleRequest } from '../../../../../server/http/handle-request.ts'
import { parseId } from '../../../../../server/http/parse-id.ts'
import { jsonResponse } from '../../../../../server/http/problem-response.ts'
import { localeOf } from '../../../../../server/http/request-locale.ts'
import { requirePerson } from '../../../../../server/http/require-person.ts'
import { readVersion } from '../../../../../server/plan-changes/read-version.ts'

/** What makes the version `to` of a plan another than its version `from`. */
export const GET = handleRequest<{ planId: string }>(async (request, runtime, parameters) => {
  const personId = await requirePerson(request, runtime)
  const owner = { planId: parseId(parameters.planId), personId }
  const asked = new URL(request.url).searchParams
  const from = await readVersion(runtime, owner, asked.get('from') ?? '')
  const to = await readVersion(runtime, owner, asked.get('to') ?? '')
  const answer: PlanComparison = {
    from: from.revision,
    to: to.revision,
    ...translateDifference(comparePlans(from.plan, to.plan), await localeOf(request, runtime)),
  }
  return jsonResponse(planComparisonSchema, answer)
})
