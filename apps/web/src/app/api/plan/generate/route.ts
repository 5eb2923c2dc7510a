import { withHousehold } from '../../../../server/household/with-household.ts'
import { handleRequest } from '../../../../server/http/handle-request.ts'
import { readJson } from '../../../../server/http/read-json.ts'
import { requirePerson } from '../../../../server/http/require-person.ts'
import { acceptIntake } from '../../../../server/intake/accept-intake.ts'
import { splitRequest } from '../../../../server/intake/split-request.ts'
import { readIdempotencyKey } from './read-generate-request.ts'

const bodyLimitBytes = 64 * 1024

/**
 * Takes an intake and answers at once with the job that will make its plan. With `household: true` nothing in the plan is
 * against anybody in the person's household.
 */
export const POST = handleRequest(async (request, runtime) => {
  const personId = await requirePerson(request, runtime)
  const idempotencyKey = readIdempotencyKey(request)
  const body = await readJson(request, bodyLimitBytes)
  const asked = splitRequest(body, ['household', 'replace'])
  const written = asked.household
    ? await withHousehold(runtime, personId, asked.written)
    : asked.written
  return acceptIntake(request, runtime, {
    personId,
    written,
    replace: asked.replace,
    idempotencyKey,
  })
})
