import { preferenceChangeSchema, preferencesSchema } from '@zero-sum/contracts'
import { savePreferences } from '@zero-sum/database'
import { readPreferences } from '../../../language/read-preferences.ts'
import { handleRequest } from '../../../server/http/handle-request.ts'
import { parseBody } from '../../../server/http/parse-body.ts'
import { jsonResponse } from '../../../server/http/problem-response.ts'
import { requirePerson } from '../../../server/http/require-person.ts'

/** How the person wants to be shown things; what they have not chosen is what fits their browser. */
export const GET = handleRequest(async (request, runtime) => {
  const personId = await requirePerson(request, runtime)
  return jsonResponse(preferencesSchema, await readPreferences(request.headers, runtime, personId))
})

/** Changes what is given, and answers with all of it. */
export const PUT = handleRequest(async (request, runtime) => {
  const personId = await requirePerson(request, runtime)
  const change = await parseBody(request, preferenceChangeSchema, 4 * 1024)
  await savePreferences(runtime.database, personId, change)
  return jsonResponse(preferencesSchema, await readPreferences(request.headers, runtime, personId))
})
