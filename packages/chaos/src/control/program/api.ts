import { createServer } from 'node:http'
import { answerRequest } from './answer-request.ts'
import { readApiConfig } from './config.ts'
import { openPlanStore } from './plan-store.ts'
import { openControlQueue } from './queue.ts'
import { variantSettings } from './variant-settings.ts'

const config = readApiConfig()
const settings = variantSettings[config.CONTROL_VARIANT]
const parts = {
  settings,
  queue: openControlQueue(config.CONTROL_QUEUE_URL, settings),
  plans: openPlanStore(config.CONTROL_DATABASE_URL),
}

const server = createServer((request, response) => {
  void answerRequest(request, parts)
    .catch((error: unknown) => {
      // The queue or the database is away: the one who asks may come again.
      process.stderr.write(`request: ${error instanceof Error ? error.message : error}\n`)
      return { status: 503, body: {} }
    })
    .then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(body))
    })
})
server.listen(config.CONTROL_PORT, '127.0.0.1')

if (settings.closesGently)
  process.once('SIGTERM', () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    // A request that waits for a queue that is away must not keep the process for ever.
    setTimeout(() => process.exit(0), 10_000).unref()
  })
