import { randomUUID } from 'node:crypto'
import { channel } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { BlockList } from 'node:net'
import { holdsBearer } from '@zero-sum/observe/bearer'
import type { Logger } from '@zero-sum/observe/log'
import { isTrustedPeer } from '../http/client-address.ts'
import { createRouteMatcher, readRoutes } from './match-route.ts'
import { readRequestId, requestIdHeader } from './request-id.ts'
import type { WebMetrics } from './web-metrics.ts'

const methods = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'])
const probes = new Set(['/livez', '/metrics', '/readyz', 'file'])

export type RequestWatch = {
  metrics: WebMetrics
  log: Logger
  trustedProxies: BlockList
  /** Whoever holds it may continue a trace. */
  internalApiSecret: string
}

/**
 * Numbers each request of this process, measures it until its answer has left, and writes a line about it: its template,
 * never its address. A proxy that is trusted may give the number and the trace; what anybody else says of them is dropped.
 */
export function watchRequests({ metrics, log, trustedProxies, internalApiSecret }: RequestWatch) {
  const match = createRouteMatcher(readRoutes())
  channel('http.server.request.start').subscribe((message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    const begun = performance.now()
    const { headers, socket } = request
    const isTrusted = isTrustedPeer(socket.remoteAddress, trustedProxies)
    const requestId =
      (isTrusted ? readRequestId(headers[requestIdHeader]) : undefined) ?? randomUUID()
    headers[requestIdHeader] = requestId
    response.setHeader('X-Request-Id', requestId)
    if (!isTrusted && !holdsBearer(headers.authorization, internalApiSecret)) {
      delete headers.traceparent
      delete headers.tracestate
    }
    const asked = request.method ?? ''
    const method = methods.has(asked) ? asked : 'other'
    response.once('close', () => {
      const seconds = (performance.now() - begun) / 1_000
      const route = match(request.url ?? '')
      // A client that left before its answer was given has its own number, which no server sends.
      const status = response.writableFinished ? response.statusCode : 499
      const type = response.getHeader('content-type')
      const isStream = typeof type === 'string' && type.startsWith('text/event-stream')
      if (!isStream) metrics.requests.observe({ method, route, status }, seconds)
      const facts = { requestId, method, route, status, durationMs: Math.round(seconds * 1_000) }
      log[probes.has(route) ? 'trace' : 'debug'](facts, 'request')
    })
  })
}
