import { readinessSchema } from '@zero-sum/contracts/server-state'
import { compareSchema, readBacklog, readClock } from '@zero-sum/database'
import { handleRequest } from '../../server/http/handle-request.ts'
import { jsonResponse, ProblemAnswer } from '../../server/http/problem-response.ts'
import { holdsInternalSecret } from '../../server/http/require-worker.ts'

export const dynamic = 'force-dynamic'

/** Who asks whether this process can serve often waits for a second only, and a queue that is away must not look like a no. */
const queueTimeoutMs = 500

const misfits = {
  'too-old': 'The database needs its migrations: npm run migrate.',
  'too-new': 'The database belongs to a newer version than this server: upgrade it.',
} as const

/**
 * Whether this process can serve: database there, schema one that it works on, not shutting down. A queue that is away is `degraded`
 * only, since accepting does not need it. The database's time lets workers check their clocks.
 */
export const GET = handleRequest(async (request, runtime) => {
  if (runtime.stopping.aborted)
    throw new ProblemAnswer('unavailable', 'This server is shutting down.', { retryAfterMs: 5_000 })
  const [fit, isQueueThere] = await Promise.all([
    compareSchema(runtime.database),
    runtime.queue.check({ timeoutMs: queueTimeoutMs }),
  ])
  if (fit !== 'fits') throw new ProblemAnswer('unavailable', misfits[fit], { retryAfterMs: 5_000 })
  const detail = holdsInternalSecret(request, runtime) ? await readBacklog(runtime.database) : {}
  return jsonResponse(readinessSchema, {
    status: isQueueThere ? 'up' : 'degraded',
    databaseTime: (await readClock(runtime.database)).toISOString(),
    ...detail,
  })
})
