import { accessTokenPattern, sharedPlanAnswerSchema } from '@zero-sum/contracts'
import { openShare, revokeToken } from '@zero-sum/database'
import { translateSharedPlan } from '@zero-sum/plan-language'
import { handleRequest } from '../../../../server/http/handle-request.ts'
import { notFound, parseId } from '../../../../server/http/parse-id.ts'
import {
  emptyResponse,
  jsonResponse,
  ProblemAnswer,
} from '../../../../server/http/problem-response.ts'
import { localeOf } from '../../../../server/http/request-locale.ts'
import { requireSession } from '../../../../server/http/require-person.ts'
import { guardSecret } from '../../../../server/limits/guard-secret.ts'

/** Public, by the secret of a link: the plan with nothing of the person in it. */
export const GET = handleRequest<{ share: string }>(async (request, runtime, { share }) => {
  if (!accessTokenPattern.test(share)) throw notFound()
  const opened = await guardSecret(request, runtime, async () => {
    const answer = await openShare(runtime.database, share)
    return answer.kind === 'missing' ? undefined : answer
  })
  if (opened === undefined) throw notFound()
  if (opened.kind === 'expired')
    throw new ProblemAnswer(
      'expired',
      'This link was open for some days and has run out. Ask for a new one.',
    )
  const { expiresAt } = opened
  const plan = translateSharedPlan(opened.plan, await localeOf(request, runtime))
  return jsonResponse(sharedPlanAnswerSchema, { plan, expiresAt }, 200, {
    'x-robots-tag': 'noindex, nofollow',
  })
})

/** Ends a link of the person's own, by its id. */
export const DELETE = handleRequest<{ share: string }>(async (request, runtime, parameters) => {
  const { personId } = await requireSession(request, runtime)
  const link = { id: parseId(parameters.share), personId, kind: 'share' } as const
  if (!(await revokeToken(runtime.database, link))) throw notFound()
  return emptyResponse()
})
