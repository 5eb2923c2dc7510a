import {
  type Household,
  householdSchema,
  mostMembers,
  type StoredMember,
} from '@zero-sum/contracts'
import { addMember, listMembers } from '@zero-sum/database'
import { portionBasis, say } from '@zero-sum/nutrition-engine'
import { translateBasis } from '@zero-sum/plan-language'
import { answerMember } from '../../../server/household/answer-member.ts'
import { readMember } from '../../../server/household/read-member.ts'
import { handleRequest } from '../../../server/http/handle-request.ts'
import { answerInLanguage } from '../../../server/http/in-language.ts'
import { ProblemAnswer } from '../../../server/http/problem-response.ts'
import { requirePerson } from '../../../server/http/require-person.ts'

/** Who eats along, in the order in which they were added, and where the portion of each comes from. */
export const GET = handleRequest(async (request, runtime) => {
  const personId = await requirePerson(request, runtime)
  const members = await listMembers(runtime.database, personId)
  const household: Household = {
    members: members.map(({ memberId, member }) => ({
      memberId,
      member,
      basis: portionBasis(member, runtime.catalogue),
    })),
    mostMembers,
  }
  return answerInLanguage(request, runtime, householdSchema, (locale) => ({
    ...household,
    members: household.members.map((one) => ({ ...one, basis: translateBasis(one.basis, locale) })),
  }))
})

/** Takes somebody in. */
export const POST = handleRequest(async (request, runtime) => {
  const personId = await requirePerson(request, runtime)
  const { member, basis } = await readMember(request, runtime)
  const added = await addMember(runtime.database, personId, member)
  if (added.kind === 'full')
    throw new ProblemAnswer(
      'conflict',
      say('Your household has {members, number} members. Take one out before you add another.', {
        members: mostMembers,
      }),
      { reason: 'household_full' },
    )
  const { memberId } = added
  const stored: StoredMember = { memberId, member, basis }
  return answerMember(request, runtime, stored, {
    status: 201,
    headers: { location: `/api/household/${memberId}` },
  })
})
