import { undoRequestSchema } from '@zero-sum/contracts'
import { findPlanInWork, undoSwap } from '@zero-sum/database'
import { handleRequest } from '../../../../../server/http/handle-request.ts'
import { parseBody } from '../../../../../server/http/parse-body.ts'
import { notFound, parseId } from '../../../../../server/http/parse-id.ts'
import { planAnswer } from '../../../../../server/http/plan-answer.ts'
import { ProblemAnswer } from '../../../../../server/http/problem-response.ts'
import { requirePerson } from '../../../../../server/http/require-person.ts'
import { planHasMovedOn } from '../../../../../server/swaps/plan-has-moved-on.ts'

/** Takes the last swap back and answers with the plan. A repeat whose answer was lost undoes nothing more. */
export const POST = handleRequest<{ planId: string }>(async (request, runtime, parameters) => {
  const personId = await requirePerson(request, runtime)
  const planId = parseId(parameters.planId)
  const { revision } = await parseBody(request, undoRequestSchema, 1024)
  const undone = await undoSwap(runtime.database, { planId, personId, revision })
  if (undone.kind === 'nothing_to_undo')
    throw new ProblemAnswer('conflict', 'This plan is as it was made; there is nothing to undo.', {
      reason: 'nothing_to_undo',
    })
  const plan = await findPlanInWork(runtime.database, { planId, personId })
  if (plan === undefined) throw notFound()
  const { stored, change } = plan
  const isAnswered = change?.kind === 'undo' && stored.revision === revision + 1
  if (undone.kind === 'changed' || isAnswered) return planAnswer(request, runtime, stored)
  throw planHasMovedOn(stored.revision)
})
