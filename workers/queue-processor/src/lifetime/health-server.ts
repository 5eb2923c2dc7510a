import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { holdsBearer } from '@zero-sum/observe/bearer'
import type { Registry } from '@zero-sum/observe/metrics'

export type Health = { isReady: boolean; reasons: readonly string[]; running: number }

export type HealthServer = AsyncDisposable & {
  /** Absent where none was asked for. */
  port: number | undefined
}

/** What `/metrics` gives to whoever shows the token. */
export type Metered = { registry: Registry; token: string }

/**
 * `/livez` says that the process turns; `/readyz` whether it takes jobs, and why not; `/metrics` what it counts, where there is
 * a token for it. Port 0 is any free one.
 */
export async function startHealthServer(
  port: number | undefined,
  readHealth: () => Health,
  metered?: Metered,
): Promise<HealthServer> {
  if (port === undefined) return { port, [Symbol.asyncDispose]: async () => {} }
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0]
    if (path === '/livez') return answer(response, 200, { status: 'alive' })
    if (path === '/metrics' && metered !== undefined)
      return void giveMetrics(metered, request, response)
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

async function giveMetrics(
  { registry, token }: Metered,
  { headers }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!holdsBearer(headers.authorization, token))
    return answer(response, 401, { status: 'unauthorized' })
  try {
    const text = await registry.metrics()
    response.writeHead(200, {
      'content-type': registry.contentType,
      'cache-control': 'no-store',
    })
    response.end(text)
  } catch {
    answer(response, 500, { status: 'internal' })
  }
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(JSON.stringify(body))
}
