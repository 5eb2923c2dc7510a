import { createFormats } from '@zero-sum/language'
import { groceryCsv } from '@zero-sum/plan-forms'
import { translateShoppingLines } from '@zero-sum/plan-language'
import { fileResponse } from '../../../../../server/forms/file-response.ts'
import { findOwnPlan } from '../../../../../server/forms/find-own-plan.ts'
import { listShopping } from '../../../../../server/household/list-shopping.ts'
import { handleRequest } from '../../../../../server/http/handle-request.ts'
import { parseId } from '../../../../../server/http/parse-id.ts'

/** The shopping list of a plan of the person's own, for all who eat of it, for a spreadsheet. */
export const GET = handleRequest<{ planId: string }>(async (request, runtime, parameters) => {
  const planId = parseId(parameters.planId)
  const { personId, stored, english, preferences } = await findOwnPlan(request, runtime, planId)
  const { lines } = await listShopping(runtime, personId, english)
  return fileResponse(
    groceryCsv(translateShoppingLines(lines, preferences.locale), createFormats(preferences)),
    {
      ...{ holds: 'shopping', ending: 'csv', disposition: 'attachment' },
      contentType: 'text/csv; charset=utf-8; header=present',
    },
    stored.plan,
    preferences.locale,
  )
})
