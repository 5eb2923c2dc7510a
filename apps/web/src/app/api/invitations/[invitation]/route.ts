import { accessTokenPattern } from '@zero-sum/contracts'
import { invitationSchema } from '@zero-sum/contracts/account'
import { findInvitation } from '@zero-sum/database'
import { handleRequest } from '../../../../server/http/handle-request.ts'
import { notFound } from '../../../../server/http/parse-id.ts'
import { jsonResponse } from '../../../../server/http/problem-response.ts'

/** Public, by the secret of an invitation: whether it can still be used, before anybody fills in a form for nothing. */
export const GET = handleRequest<{ invitation: string }>(
  async (_request, { database }, { invitation }) => {
    if (!accessTokenPattern.test(invitation)) throw notFound()
    const found = await findInvitation(database, invitation)
    if (found === undefined) throw notFound()
    return jsonResponse(invitationSchema, {
      forAddress: found.forAddress ?? null,
      expiresAt: found.expiresAt.toISOString(),
    })
  },
)
