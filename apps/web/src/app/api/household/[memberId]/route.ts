import type { StoredMember } from '@zero-sum/contracts'
import { changeMember, removeMember } from '@zero-sum/database'
import { answerMember } from '../../../../server/household/answer-member.ts'
import { readMember } from '../../../../server/household/read-member.ts'
import { handleRequest } from '../../../../server/http/handle-request.ts'
import { notFound, parseId } from '../../../../server/http/parse-id.ts'
import { emptyResponse } from '../../../../server/http/problem-response.ts'
import { requirePerson } from '../../../../server/http/require-person.ts'

/** Puts what is sent in the place of all that was known of a member. */
export const PUT = handleRequest<{ memberId: string }>(async (request, runtime, parameters) => {
  const personId = await requirePerson(request, runtime)
  const memberId = parseId(parameters.memberId)
  const { member, basis } = await readMember(request, runtime)
  if (!(await changeMember(runtime.database, personId, { memberId, member }))) throw notFound()
  const stored: StoredMember = { memberId, member, basis }
  return answerMember(request, runtime, stored)
})

/** Takes a member out. */
export const DELETE = handleRequest<{ memberId: string }>(async (request, runtime, parameters) => {
  const personId = await requirePerson(request, runtime)
  const memberId = parseId(parameters.memberId)
  if (!(await removeMember(runtime.database, { memberId, personId }))) throw notFound()
  return emptyResponse()
})
