import { alternativesSchema, swapRequestSchema } from '@zero-sum/contracts'
import { findPlanInWork } from '@zero-sum/database'
import { translateAlternatives } from '@zero-sum/plan-language'
import { handleRequest } from '../../../../../server/http/handle-request.ts'
import { answerInLanguage } from '../../../../../server/http/in-language.ts'
import { parseBody } from '../../../../../server/http/parse-body.ts'
import { notFound, parseId } from '../../../../../server/http/parse-id.ts'
import { planAnswer } from '../../../../../server/http/plan-answer.ts'
import { requirePerson } from '../../../../../server/http/require-person.ts'
import { limitWork } from '../../../../../server/limits/limit-request.ts'
import { applyChange } from '../../../../../server/plan-changes/apply-change.ts'
import { planHasMovedOn } from '../../../../../server/plan-changes/plan-has-moved-on.ts'
import { solveChange } from '../../../../../server/plan-changes/solve-change.ts'

/**
 * Without `recipeId`: the dishes that may stand in a meal's place, each with what it changes; nothing is changed. With one:
 * puts it there and answers with the plan. A repeat of a swap whose answer was lost swaps nothing and gets that answer.
 */
export const POST = handleRequest<{ planId: string }>(async (request, runtime, parameters) => {
  const personId = await requirePerson(request, runtime)
  await limitWork(request, runtime, 'change', personId)
  const planId = parseId(parameters.planId)
  const { day, meal, revision, recipeId } = await parseBody(request, swapRequestSchema, 4 * 1024)
  const plan = await findPlanInWork(runtime.database, { planId, personId })
  if (plan === undefined) throw notFound()
  const asked = { personId, plan, signal: request.signal }
  if (recipeId !== undefined && revision !== undefined) {
    const change = { kind: 'swap', day, meal, recipeId } as const
    const { stored } = await applyChange(runtime, { ...asked, revision, change })
    return planAnswer(request, runtime, stored)
  }
  const current = plan.stored.revision
  if (revision !== undefined && revision !== current) throw planHasMovedOn(current)
  const question = { kind: 'alternatives', place: { day, meal } } as const
  const solved = await solveChange(runtime, { ...asked, question })
  if (solved.kind !== 'alternatives') throw new Error('alternatives were asked for')
  return answerInLanguage(request, runtime, alternativesSchema, (locale) => ({
    revision: current,
    alternatives: translateAlternatives(solved.alternatives, locale),
  }))
})
