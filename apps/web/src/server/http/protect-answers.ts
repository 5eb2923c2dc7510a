import { randomBytes } from 'node:crypto'
import { channel } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { WebConfig } from '../config.ts'
import { readableAddress } from './readable-address.ts'
import { commonHeaders, pagePolicy, policyOf } from './security-policy.ts'

const policyHeader = 'content-security-policy'

/** 128 bits by chance, another for each answer. */
const nonceBytes = 16

/**
 * Gives each answer of this process its security headers before anybody else has the request: pages, files, routes, and what
 * the framework refuses by itself. The framework takes the nonce for its scripts from the policy in the request's headers; what a client
 * sends under that name is overwritten. (A `proxy.ts` would do so for the routes that it matches, and cost each of them a turn.)
 */
export function protectAnswers({
  publicUrl,
  isDevelopment,
}: Pick<WebConfig, 'isDevelopment' | 'publicUrl'>): void {
  const common = Object.entries(commonHeaders(publicUrl?.startsWith('https:') === true))
  const makePagePolicy = () => pagePolicy(randomBytes(nonceBytes).toString('base64'), isDevelopment)
  channel('http.server.request.start').subscribe((message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    request.url = readableAddress(request.url ?? '/')
    for (const [name, value] of common) response.setHeader(name, value)
    const policy = policyOf(request.url.split('?')[0] ?? '', makePagePolicy)
    response.setHeader(policyHeader, policy)
    request.headers[policyHeader] = policy
    delete request.headers[`${policyHeader}-report-only`]
  })
}
