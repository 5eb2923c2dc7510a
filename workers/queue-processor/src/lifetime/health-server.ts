import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Health = { isReady: boolean; reasons: readonly string[]; running: number }

export type HealthServer = AsyncDisposable & {
  /** Absent where none was asked for. */
  port: number | undefined
}

/** `/livez` says that the process turns; `/readyz` whether it takes jobs, and why not. Port 0 is any free one. */
export async function startHealthServer(
  port: number | undefined,
  readHealth: () => Health,
): Promise<HealthServer> {
  if (port === undefined) return { port, [Symbol.asyncDispose]: async () => {} }
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0]
    if (path === '/livez') return answer(response, 200, { status: 'alive' })
    if (path !== '/readyz') return answer(response, 404, { status: 'not_found' })
    const { isReady, reasons, running } = readHealth()
    const status = isReady ? 'ready' : 'not_ready'
    return answer(response, isReady ? 200 : 503, { status, reasons, running })
  })
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject)
  server.listen(port, resolve)
  await promise
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise<void>((done) => server.close(() => done()))
    },
  }
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(JSON.stringify(body))
}
