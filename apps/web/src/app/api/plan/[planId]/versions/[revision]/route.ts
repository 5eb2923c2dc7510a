import { planAtVersionSchema } from '@zero-sum/contracts'
import { translatePlan } from '@zero-sum/plan-language'
import { handleRequest } from '../../../../../../server/http/handle-request.ts'
import { parseId } from '../../../../../../server/http/parse-id.ts'
import { jsonResponse } from '../../../../../../server/http/problem-response.ts'
import { localeOf } from '../../../../../../server/http/request-locale.ts'
import { requirePerson } from '../../../../../../server/http/require-person.ts'
import { readVersion } from '../../../../../../server/plan-changes/read-version.ts'

/** A plan of the person's own as it was in one of its versions. */
export const GET = handleRequest<{ planId: string; revision: string }>(
  async (request, runtime, parameters) => {
    const personId = await requirePerson(request, runtime)
    const owner = { planId: parseId(parameters.planId), personId }
    const version = await readVersion(runtime, owner, parameters.revision)
    const plan = translatePlan(version.plan, await localeOf(request, runtime))
    return jsonResponse(planAtVersionSchema, { ...version, plan })
  },
)
