import { restoreRequestSchema } from '@zero-sum/contracts'
import { restoreRevision } from '@zero-sum/database'
import { handleRequest } from '../../../../../server/http/handle-request.ts'
import { parseBody } from '../../../../../server/http/parse-body.ts'
import { parseId } from '../../../../../server/http/parse-id.ts'
import { planAnswer } from '../../../../../server/http/plan-answer.ts'
import { requirePerson } from '../../../../../server/http/require-person.ts'
import { answerChange } from '../../../../../server/plan-changes/answer-change.ts'

/** Brings an earlier version back as the next one and answers with the plan. A repeat restores nothing more. */
export const POST = handleRequest<{ planId: string }>(async (request, runtime, parameters) => {
  const personId = await requirePerson(request, runtime)
  const planId = parseId(parameters.planId)
  const { revision, to } = await parseBody(request, restoreRequestSchema, 1024)
  const seen = { planId, personId, revision }
  const restored = await restoreRevision(runtime.database, seen, to)
  const change = { kind: 'restore', to } as const
  const { stored } = await answerChange(runtime, { ...seen, change }, restored)
  return planAnswer(request, runtime, stored)
})
