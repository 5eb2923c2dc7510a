import { type PortionsAnswer, portionsAnswerSchema } from '@zero-sum/contracts'
import { findPlan, listMembers } from '@zero-sum/database'
import { portionsFor } from '@zero-sum/nutrition-engine'
import { translatePortions } from '@zero-sum/plan-language'
import { handleRequest } from '../../../../../server/http/handle-request.ts'
import { answerInLanguage } from '../../../../../server/http/in-language.ts'
import { notFound, parseId } from '../../../../../server/http/parse-id.ts'
import { ProblemAnswer } from '../../../../../server/http/problem-response.ts'
import { requirePerson } from '../../../../../server/http/require-person.ts'

/** The plan cooked for the whole household: one pot a meal, a portion for each, and what to buy. */
export const GET = handleRequest<{ planId: string }>(async (request, runtime, parameters) => {
  const personId = await requirePerson(request, runtime)
  const found = await findPlan(runtime.database, { planId: parseId(parameters.planId), personId })
  if (found === undefined) throw notFound()
  const members = await listMembers(runtime.database, personId)
  // Refuses where the catalogue has forgotten a word of a member's since they were taken in: we could not warn them.
  const portions = portionsFor(found.plan, members, runtime.catalogue)
  if (portions !== undefined) {
    const answer: PortionsAnswer = { revision: found.revision, ...portions }
    return answerInLanguage(request, runtime, portionsAnswerSchema, (locale) =>
      translatePortions(answer, locale),
    )
  }
  throw new ProblemAnswer(
    'conflict',
    'Our foods have changed since this plan was made, so its portions can no longer be worked out for others. Make a new plan; this one stays as it is.',
    { reason: 'plan_outdated' },
  )
})
