import { createFormats } from '@zero-sum/language'
import { groceryCsv } from '@zero-sum/plan-forms'
import { fileResponse } from '../../../../../server/forms/file-response.ts'
import { findOwnPlan } from '../../../../../server/forms/find-own-plan.ts'
import { handleRequest } from '../../../../../server/http/handle-request.ts'
import { parseId } from '../../../../../server/http/parse-id.ts'

/** The shopping list of a plan of the person's own, for a spreadsheet. */
export const GET = handleRequest<{ planId: string }>(async (request, runtime, parameters) => {
  const { stored, preferences } = await findOwnPlan(request, runtime, parseId(parameters.planId))
  return fileResponse(
    groceryCsv(stored.plan, createFormats(preferences)),
    {
      ...{ holds: 'shopping', ending: 'csv', disposition: 'attachment' },
      contentType: 'text/csv; charset=utf-8; header=present',
    },
    stored.plan,
    preferences.locale,
  )
})
