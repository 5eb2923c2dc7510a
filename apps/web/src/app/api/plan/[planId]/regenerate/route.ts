import { regenerateRequestSchema } from '@zero-sum/contracts'
import { regeneratedPlanSchema } from '@zero-sum/contracts/stored-plan'
import { findPlanInWork } from '@zero-sum/database'
import { translatePlan } from '@zero-sum/plan-language'
import { handleRequest } from '../../../../../server/http/handle-request.ts'
import { answerInLanguage } from '../../../../../server/http/in-language.ts'
import { parseBody } from '../../../../../server/http/parse-body.ts'
import { notFound, parseId } from '../../../../../server/http/parse-id.ts'
import { requirePerson } from '../../../../../server/http/require-person.ts'
import { limitWork } from '../../../../../server/limits/limit-request.ts'
import { applyChange } from '../../../../../server/plan-changes/apply-change.ts'

/**
 * Makes a meal, a day or all that is not locked again and answers with the plan and the meals that stayed, since no other
 * dish was possible there; what it was before is kept. A repeat whose answer was lost makes nothing more and gets that answer.
 */
export const POST = handleRequest<{ planId: string }>(async (request, runtime, parameters) => {
  const personId = await requirePerson(request, runtime)
  await limitWork(request, runtime, 'change', personId)
  const planId = parseId(parameters.planId)
  const { revision, scope, seed } = await parseBody(request, regenerateRequestSchema, 1024)
  const plan = await findPlanInWork(runtime.database, { planId, personId })
  if (plan === undefined) throw notFound()
  // Of the revision that was seen: a repeat has the same, the next making another.
  const own = (plan.stored.plan.seed + revision) >>> 0
  const change = { kind: 'regenerate', scope, seed: seed ?? own } as const
  const asked = { personId, plan, change, revision, signal: request.signal }
  const { stored, change: made } = await applyChange(runtime, asked)
  return answerInLanguage(request, runtime, regeneratedPlanSchema, (locale) => ({
    ...stored,
    plan: translatePlan(stored.plan, locale),
    stayed: made?.kind === 'regenerate' ? made.stayed : [],
  }))
})
