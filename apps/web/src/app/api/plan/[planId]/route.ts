import { storedPlanSchema } from '@zero-sum/contracts/stored-plan'
import { answerPlanForm } from '../../../../server/forms/answer-plan-form.ts'
import { findOwnPlan } from '../../../../server/forms/find-own-plan.ts'
import { readPlanAddress } from '../../../../server/forms/read-plan-address.ts'
import { handleRequest } from '../../../../server/http/handle-request.ts'
import { jsonResponse } from '../../../../server/http/problem-response.ts'

/**
 * A plan of the person's own, in their language; with an ending of `.pdf`, `.ics`, `.csv` or `.json` in that form, as a file.
 */
export const GET = handleRequest<{ planId: string }>(async (request, runtime, parameters) => {
  const { planId, form } = readPlanAddress(parameters.planId)
  const own = await findOwnPlan(request, runtime, planId)
  return form === undefined
    ? jsonResponse(storedPlanSchema, own.stored, 200, {
        'content-language': own.preferences.locale,
      })
    : answerPlanForm(form, request, runtime, own)
})
