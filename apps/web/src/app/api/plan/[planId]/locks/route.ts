import { type Locks, lockRequestSchema, locksSchema } from '@zero-sum/contracts'
import { lockMeal } from '@zero-sum/database'
import { say } from '@zero-sum/nutrition-engine'
import { handleRequest } from '../../../../../server/http/handle-request.ts'
import { parseBody } from '../../../../../server/http/parse-body.ts'
import { notFound, parseId } from '../../../../../server/http/parse-id.ts'
import { jsonResponse, ProblemAnswer } from '../../../../../server/http/problem-response.ts'
import { requirePerson } from '../../../../../server/http/require-person.ts'

/** Locks a meal, so that it stays when the rest is made again, or unlocks it; answers with every lock of the plan. */
export const PUT = handleRequest<{ planId: string }>(async (request, runtime, parameters) => {
  const personId = await requirePerson(request, runtime)
  const planId = parseId(parameters.planId)
  const asked = await parseBody(request, lockRequestSchema, 1024)
  const locked = await lockMeal(runtime.database, { planId, personId }, asked)
  if (locked.kind === 'missing') throw notFound()
  if (locked.kind === 'no_such_meal')
    throw new ProblemAnswer(
      'not_found',
      say('The plan has no meal {meal, number} on day {day, number}.', {
        meal: asked.meal,
        day: asked.day,
      }),
      { reason: locked.kind },
    )
  const answer: Locks = { locks: locked.locks }
  return jsonResponse(locksSchema, answer)
})
