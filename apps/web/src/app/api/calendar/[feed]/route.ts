import { accessTokenPattern } from '@zero-sum/contracts'
import { recogniseToken } from '@zero-sum/database'
import { feedResponse } from '../../../../server/forms/feed-response.ts'
import { makeFeed } from '../../../../server/forms/make-feed.ts'
import { handleRequest } from '../../../../server/http/handle-request.ts'
import { notFound } from '../../../../server/http/parse-id.ts'
import { guardSecret } from '../../../../server/limits/guard-secret.ts'
import { limitAddress } from '../../../../server/limits/limit-request.ts'

/** Public, by the secret of a calendar feed: the meals of the plan that its owner follows now. */
export const GET = handleRequest<{ feed: string }>(async (request, runtime, { feed }) => {
  const secret = feed.endsWith('.ics') ? feed.slice(0, -'.ics'.length) : ''
  if (!accessTokenPattern.test(secret)) throw notFound()
  await limitAddress(request, runtime, 'feed')
  const token = await guardSecret(request, runtime, () =>
    recogniseToken(runtime.database, 'calendar', secret),
  )
  if (token === undefined || token.hasExpired) throw notFound()
  return feedResponse(request, await makeFeed(request, runtime, token.personId))
})
