import { createdShareSchema, createShareSchema, shareListSchema } from '@zero-sum/contracts'
import { createShare, findPlan, listShares, mostShares } from '@zero-sum/database'
import { say } from '@zero-sum/nutrition-engine'
import { handleRequest } from '../../../../../server/http/handle-request.ts'
import { parseBody } from '../../../../../server/http/parse-body.ts'
import { notFound, parseId } from '../../../../../server/http/parse-id.ts'
import { jsonResponse, ProblemAnswer } from '../../../../../server/http/problem-response.ts'
import { publicAddress } from '../../../../../server/http/public-address.ts'
import { requireSession } from '../../../../../server/http/require-person.ts'
import { tellDone } from '../../../../../server/observe/tell-done.ts'

/** The links to a plan that are still open. */
export const GET = handleRequest<{ planId: string }>(async (request, runtime, parameters) => {
  const { personId } = await requireSession(request, runtime)
  const owned = { planId: parseId(parameters.planId), personId }
  if ((await findPlan(runtime.database, owned)) === undefined) throw notFound()
  return jsonResponse(shareListSchema, { shares: await listShares(runtime.database, owned) })
})

/** A new link to a plan, which only this answer ever holds. */
export const POST = handleRequest<{ planId: string }>(async (request, runtime, parameters) => {
  const { personId } = await requireSession(request, runtime)
  const planId = parseId(parameters.planId)
  const { expiresInDays } = await parseBody(request, createShareSchema, 1024)
  const made = await createShare(runtime.database, { planId, personId, expiresInDays })
  if (made.kind === 'missing') throw notFound()
  if (made.kind === 'full')
    throw new ProblemAnswer(
      'conflict',
      say('This plan has {links, number} links. End one first.', { links: mostShares }),
      { reason: 'too_many_links' },
    )
  const url = publicAddress(`/share/${made.secret}`, request, runtime.config)
  tellDone(runtime, request, 'share_made', personId)
  return jsonResponse(createdShareSchema, { share: made.share, url }, 201)
})
