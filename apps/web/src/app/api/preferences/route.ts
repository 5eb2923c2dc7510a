import { preferenceChangeSchema } from '@zero-sum/contracts'
import { savePreferences } from '@zero-sum/database'
import { readPreferences } from '../../../language/read-preferences.ts'
import { handleRequest } from '../../../server/http/handle-request.ts'
import { parseBody } from '../../../server/http/parse-body.ts'
import { jsonResponse } from '../../../server/http/problem-response.ts'
import { requirePerson } from '../../../server/http/require-person.ts'

const bodyLimitBytes = 8 * 1024

/** How the person wants things shown: what they chose, and what fits their browser for the rest. */
export const GET = handleRequest(async (request, runtime) => {
  await requirePerson(request, runtime)
  return jsonResponse(await readPreferences(request.headers, runtime))
})

/** Keeps what the person chose; what is left out stays as it was. Answers like GET. */
export const PUT = handleRequest(async (request, runtime) => {
  const personId = await requirePerson(request, runtime)
  const change = await parseBody(request, preferenceChangeSchema, bodyLimitBytes)
  await savePreferences(runtime.database, personId, change)
  return jsonResponse(await readPreferences(request.headers, runtime))
})
