import { appendAudit } from '@zero-sum/database'
import { readPreferences } from '../../../../language/read-preferences.ts'
import { nameFault } from '../../../../server/delivery/repeat.ts'
import { exportFiles } from '../../../../server/export/export-files.ts'
import { streamOf, zipFiles } from '../../../../server/export/zip-files.ts'
import { handleRequest } from '../../../../server/http/handle-request.ts'
import { publicAddress } from '../../../../server/http/public-address.ts'
import { requireSession } from '../../../../server/http/require-person.ts'
import { limitWork } from '../../../../server/limits/limit-request.ts'
import { tellDone } from '../../../../server/observe/tell-done.ts'

/** Everything that is stored about the person, as one ZIP that is packed while it is sent. */
export const GET = handleRequest(async (request, runtime) => {
  const { personId } = await requireSession(request, runtime)
  await limitWork(request, runtime, 'export', personId)
  tellDone(runtime, request, 'export', personId)
  const { locale } = await readPreferences(request.headers, runtime, personId)
  const { host } = new URL(publicAddress('/', request, runtime.config))
  const now = new Date()
  const actor = { kind: 'person', personId } as const
  await appendAudit(runtime.database, { actor, action: 'data_exported', subject: actor })
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
