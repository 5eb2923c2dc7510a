import { endedSessionsSchema, sessionListSchema } from '@zero-sum/contracts'
import { endOtherSessions, listSessions } from '@zero-sum/database'
import { handleRequest } from '../../../server/http/handle-request.ts'
import { jsonResponse } from '../../../server/http/problem-response.ts'
import { requireSession } from '../../../server/http/require-person.ts'
import { tellDone } from '../../../server/observe/tell-done.ts'
import { describeSessions } from '../../../server/sessions/describe-sessions.ts'

/** The browsers in which the person is signed in. */
export const GET = handleRequest(async (request, runtime) => {
  const { personId, session } = await requireSession(request, runtime)
  const rows = await listSessions(runtime.database, personId)
  return jsonResponse(sessionListSchema, { sessions: describeSessions(rows, session.id) })
})

/** Signs the person out everywhere but here. */
export const DELETE = handleRequest(async (request, runtime) => {
  const { personId, session } = await requireSession(request, runtime)
  const ended = await endOtherSessions(runtime.database, { id: session.id, personId })
  tellDone(runtime, request, 'session_ended', personId)
  return jsonResponse(endedSessionsSchema, { ended })
})
