import { handleRequest } from '../../server/http/handle-request.ts'
import { requireScraper } from '../../server/observe/require-scraper.ts'

export const dynamic = 'force-dynamic'

/** What this process counts, in Prometheus' text format. */
export const GET = handleRequest(async (request, runtime) => {
  requireScraper(request, runtime)
  const { registry } = runtime.observe.metrics
  return new Response(await registry.metrics(), {
    headers: { 'content-type': registry.contentType, 'cache-control': 'no-store' },
  })
})
