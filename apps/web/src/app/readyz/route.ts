import { readinessSchema } from '@zero-sum/contracts/server-state'
import { hasCurrentSchema, readBacklog, readClock } from '@zero-sum/database'
import { handleRequest } from '../../server/http/handle-request.ts'
import { jsonResponse, ProblemAnswer } from '../../server/http/problem-response.ts'
import { holdsInternalSecret } from '../../server/http/require-worker.ts'

export const dynamic = 'force-dynamic'

const queueTimeoutMs = 2_000

/**
 * Whether this process can serve: database there, schema as expected, not shutting down. A queue that is away is `degraded`
 * only, since accepting does not need it. The database's time lets workers check their clocks.
 */
export const GET = handleRequest(async (request, runtime) => {
  if (runtime.stopping.aborted)
    throw new ProblemAnswer('unavailable', 'This server is shutting down.', { retryAfterMs: 5_000 })
  if (!(await hasCurrentSchema(runtime.database)))
    throw new ProblemAnswer('unavailable', 'The database needs its migrations: npm run migrate.', {
      retryAfterMs: 5_000,
    })
  const isQueueThere = await runtime.queue.check({ timeoutMs: queueTimeoutMs })
  const detail = holdsInternalSecret(request, runtime) ? await readBacklog(runtime.database) : {}
  return jsonResponse(readinessSchema, {
    status: isQueueThere ? 'up' : 'degraded',
    databaseTime: (await readClock(runtime.database)).toISOString(),
    ...detail,
  })
})
