import {
  intakeDraftAnswerSchema,
  mostDraftBytes,
  saveDraftSchema,
  savedDraftSchema,
} from '@zero-sum/contracts'
import { findDraft, forgetDraft, saveDraft } from '@zero-sum/database'
import { handleRequest } from '../../../../server/http/handle-request.ts'
import { parseBody } from '../../../../server/http/parse-body.ts'
import {
  emptyResponse,
  jsonResponse,
  ProblemAnswer,
} from '../../../../server/http/problem-response.ts'
import { requirePerson } from '../../../../server/http/require-person.ts'

/** What the person has answered so far; `null` where nothing. */
export const GET = handleRequest(async (request, runtime) => {
  const personId = await requirePerson(request, runtime)
  return jsonResponse(intakeDraftAnswerSchema, {
    draft: (await findDraft(runtime.database, personId)) ?? null,
  })
})

/** Keeps the answers, unless another device has saved others since the ones that were seen. */
export const PUT = handleRequest(async (request, runtime) => {
  const personId = await requirePerson(request, runtime)
  const draft = await parseBody(request, saveDraftSchema, mostDraftBytes + 8 * 1024)
  const updatedAt = await saveDraft(runtime.database, personId, draft)
  if (updatedAt === undefined)
    throw new ProblemAnswer('conflict', 'Your answers were changed on another device meanwhile.', {
      reason: 'draft_changed',
    })
  return jsonResponse(savedDraftSchema, { updatedAt: updatedAt.toISOString() })
})

/** Forgets the answers. */
export const DELETE = handleRequest(async (request, runtime) => {
  const personId = await requirePerson(request, runtime)
  await forgetDraft(runtime.database, personId)
  return emptyResponse()
})
