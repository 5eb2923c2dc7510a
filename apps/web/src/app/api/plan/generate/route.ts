import { handleRequest } from '../../../../server/http/handle-request.ts'
import { readJson } from '../../../../server/http/read-json.ts'
import { requirePerson } from '../../../../server/http/require-person.ts'
import { acceptIntake } from '../../../../server/intake/accept-intake.ts'
import { readIdempotencyKey, splitGenerateRequest } from './read-generate-request.ts'

const bodyLimitBytes = 64 * 1024

/** Takes an intake and answers at once with the job that will make its plan. */
export const POST = handleRequest(async (request, runtime) => {
  const personId = await requirePerson(request, runtime)
  const idempotencyKey = readIdempotencyKey(request)
  const { written, replace } = splitGenerateRequest(await readJson(request, bodyLimitBytes))
  return acceptIntake(runtime, { personId, written, replace, idempotencyKey })
})
