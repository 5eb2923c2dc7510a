import { findPlan } from '@zero-sum/database'
import { handleRequest } from '../../../../server/http/handle-request.ts'
import { notFound, parseId } from '../../../../server/http/parse-id.ts'
import { planAnswer } from '../../../../server/http/plan-answer.ts'
import { requirePerson } from '../../../../server/http/require-person.ts'

/** A plan of the person's own, in their language. */
export const GET = handleRequest<{ planId: string }>(async (request, runtime, parameters) => {
  const personId = await requirePerson(request, runtime)
  const plan = await findPlan(runtime.database, { planId: parseId(parameters.planId), personId })
  if (plan === undefined) throw notFound()
  return planAnswer(request, runtime, plan)
})
