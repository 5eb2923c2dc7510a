import { readPreferences } from '../../../../language/read-preferences.ts'
import { nameFault } from '../../../../server/delivery/repeat.ts'
import { exportFiles } from '../../../../server/export/export-files.ts'
import { streamOf, zipFiles } from '../../../../server/export/zip-files.ts'
import { handleRequest } from '../../../../server/http/handle-request.ts'
import { ProblemAnswer } from '../../../../server/http/problem-response.ts'
import { publicAddress } from '../../../../server/http/public-address.ts'
import { requireSession } from '../../../../server/http/require-person.ts'
import { tellDone } from '../../../../server/observe/tell-done.ts'

/** Exports that a person may have made in an hour: each reads all that is theirs. */
const rule = { most: 10, windowMs: 60 * 60 * 1_000 }

/** Everything that is stored about the person, as one ZIP that is packed while it is sent. */
export const GET = handleRequest(async (request, runtime) => {
  const { personId } = await requireSession(request, runtime)
  const { allowed, retryAfterMs } = runtime.limiter.take(
    `export ${personId}`,
    rule.most,
    rule.windowMs,
  )
  if (!allowed)
    throw new ProblemAnswer('too_many_requests', 'You have had many copies made. Wait a while.', {
      retryAfterMs,
    })
  tellDone(runtime, request, 'export', personId)
  const { locale } = await readPreferences(request.headers, runtime, personId)
  const { host } = new URL(publicAddress('/', request, runtime.config))
  const now = new Date()
  const files = exportFiles(runtime.database, { personId, locale, host, now })
  const name = `zero-sum-nutrition-${now.toISOString().slice(0, 10)}.zip`
  const tell = (error: unknown) =>
    runtime.log.warn({ code: nameFault(error) }, 'an export broke off')
  return new Response(streamOf(zipFiles(files, now), tell), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })
})
