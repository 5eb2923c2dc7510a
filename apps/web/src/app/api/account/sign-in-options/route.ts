import { signInOptionsSchema } from '@zero-sum/contracts'
import { passkeyPlace } from '../../../../server/accounts/passkeys.ts'
import { handleRequest } from '../../../../server/http/handle-request.ts'
import { jsonResponse } from '../../../../server/http/problem-response.ts'

/** What this server can do for whoever signs in; the same for everybody. */
export const GET = handleRequest(async (_request, { config }) =>
  jsonResponse(signInOptionsSchema, {
    mail: config.mail !== undefined,
    passkeys: passkeyPlace(config) !== undefined,
    passwords: config.oidc?.isOnlyWay !== true,
    singleSignOn: config.oidc === undefined ? null : { name: config.oidc.name },
    signUp: config.entry.signUp,
    guests: config.entry.guests,
    guestDays: config.entry.guestDays,
  }),
)
