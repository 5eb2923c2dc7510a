import { createHash } from 'node:crypto'
import { planPagesSchema } from '@zero-sum/contracts/stored-plan'
import { findActivePlan, listMembers } from '@zero-sum/database'
import { ownerTag } from '../../../../../features/offline/owner-tag.ts'
import { planPages } from '../../../../../features/offline/plan-pages.ts'
import { readPreferences } from '../../../../../language/read-preferences.ts'
import { themeCookie } from '../../../../../lib/theme.ts'
import { handleRequest } from '../../../../../server/http/handle-request.ts'
import { jsonResponse } from '../../../../../server/http/problem-response.ts'
import { readCookie } from '../../../../../server/http/read-cookie.ts'
import { requirePerson } from '../../../../../server/http/require-person.ts'

/**
 * The pages of the plan that the person follows, for a device that keeps them to be read offline. `stamp` is another one as
 * soon as any of them would read differently.
 */
export const GET = handleRequest(async (request, runtime) => {
  const personId = await requirePerson(request, runtime)
  const cookie = (name: string) => readCookie(request.headers, name)
  const owner = ownerTag(cookie)
  const active = await findActivePlan(runtime.database, personId)
  if (active === undefined)
    return jsonResponse(planPagesSchema, { owner, stamp: '', planId: null, pages: [] })
  const { planId, revision, plan } = active
  const [preferences, members] = await Promise.all([
    readPreferences(request.headers, runtime),
    listMembers(runtime.database, personId),
  ])
  const read = JSON.stringify([planId, revision, preferences, members, cookie(themeCookie)])
  const stamp = createHash('sha256').update(read).digest('hex')
  return jsonResponse(planPagesSchema, { owner, stamp, planId, pages: planPages(planId, plan) })
})
