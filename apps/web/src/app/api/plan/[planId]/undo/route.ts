import { undoRequestSchema } from '@zero-sum/contracts'
import { undoChange } from '@zero-sum/database'
import { handleRequest } from '../../../../../server/http/handle-request.ts'
import { parseBody } from '../../../../../server/http/parse-body.ts'
import { parseId } from '../../../../../server/http/parse-id.ts'
import { planAnswer } from '../../../../../server/http/plan-answer.ts'
import { requirePerson } from '../../../../../server/http/require-person.ts'
import { answerChange } from '../../../../../server/plan-changes/answer-change.ts'

/** Takes the last change back and answers with the plan. A repeat whose answer was lost undoes nothing more. */
export const POST = handleRequest<{ planId: string }>(async (request, runtime, parameters) => {
  const personId = await requirePerson(request, runtime)
  const planId = parseId(parameters.planId)
  const { revision } = await parseBody(request, undoRequestSchema, 1024)
  const seen = { planId, personId, revision }
  const undone = await undoChange(runtime.database, seen)
  const change = { kind: 'undo' } as const
  const { stored } = await answerChange(runtime, { ...seen, change }, undone)
  return planAnswer(request, runtime, stored)
})
