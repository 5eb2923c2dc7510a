import { createFormats } from '@zero-sum/language'
import { groceryCsv } from '@zero-sum/plan-forms'
import { fileResponse } from '../../../../../server/forms/file-response.ts'
import { findOwnGroceries } from '../../../../../server/forms/find-own-groceries.ts'
import { handleRequest } from '../../../../../server/http/handle-request.ts'
import { parseId } from '../../../../../server/http/parse-id.ts'

/** The shopping list of a plan of the person's own, for all who eat of it, for a spreadsheet. */
export const GET = handleRequest<{ planId: string }>(async (request, runtime, parameters) => {
  const planId = parseId(parameters.planId)
  const { stored, groceryList, preferences } = await findOwnGroceries(request, runtime, planId)
  return fileResponse(
    groceryCsv({ groceryList }, createFormats(preferences)),
    {
      ...{ holds: 'shopping', ending: 'csv', disposition: 'attachment' },
      contentType: 'text/csv; charset=utf-8; header=present',
    },
    stored.plan,
    preferences.locale,
  )
})
