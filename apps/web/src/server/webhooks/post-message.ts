import { lookup as resolve } from 'node:dns'
import { request as plainRequest } from 'node:http'
import { request as tlsRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { WebhookFault } from '@zero-sum/contracts/webhook'
import type { DeliveryOutcome } from '@zero-sum/database'
import { isReachable } from './reachable-addresses.ts'
import { hostOf, readWebhookUrl } from './read-webhook-url.ts'

/** From the name's look-up to the end of the answer. */
const timeLimitMs = 10_000
/** As much of an answer is taken off the line, and thrown away, as a polite receiver sends. */
const mostAnswerBytes = 16 * 1024

export type PostSettings = {
  allowsPrivate: boolean
  timeLimitMs?: number
  /** Whom to trust beside the usual authorities: for tests. */
  ca?: string
  /** For tests, who have no name servers of their own. */
  resolve?: typeof resolve
}

class AddressRefused extends Error {
  override readonly name = 'AddressRefused'
  readonly code = 'ADDRESS_REFUSED'
}

/**
 * Sends a body by POST and gives the status of the answer, or why there was none. No redirect is followed and no connection
 * kept. Where a name leads is judged by the very look-up that is connected to, and once more on the open socket, so that a name
 * that means something else a moment later leads nowhere.
 */
export function postMessage(
  written: string,
  headers: Record<string, string>,
  body: string,
  settings: PostSettings,
): Promise<DeliveryOutcome> {
  const read = readWebhookUrl(written, settings.allowsPrivate)
  if ('refusal' in read) return Promise.resolve({ fault: 'address_refused' })
  const url = new URL(read.url)
  return new Promise((settle) => {
    let outcome: DeliveryOutcome | undefined
    const isTls = url.protocol === 'https:'
    const asked = (isTls ? tlsRequest : plainRequest)({
      ...{ host: hostOf(url), port: url.port, path: `${url.pathname}${url.search}` },
      ...{ method: 'POST', agent: false, lookup: lookupReachable(settings) },
      ...(settings.ca === undefined ? {} : { ca: settings.ca }),
      headers: {
        ...{ host: url.host, connection: 'close', ...headers },
        'content-length': Buffer.byteLength(body),
      },
    })
    const timer = setTimeout(
      () => asked.destroy(Object.assign(new Error('too slow'), { code: 'ETIMEDOUT' })),
      settings.timeLimitMs ?? timeLimitMs,
    )
    asked.on('socket', (socket) =>
      socket.once('connect', () => {
        if (!isReachable(socket.remoteAddress ?? '', settings.allowsPrivate))
          asked.destroy(new AddressRefused())
      }),
    )
    asked.on('response', (response) => {
      outcome = { httpStatus: response.statusCode ?? 0 }
      let taken = 0
      response.on('data', (bytes: Buffer) => {
        taken += bytes.byteLength
        if (taken > mostAnswerBytes) asked.destroy()
      })
      // Cut short by us or by them: the status has been said.
      response.on('error', () => {})
    })
    asked.on('error', (error) => {
      outcome ??= { fault: nameNetworkFault(error) }
    })
    asked.on('close', () => {
      clearTimeout(timer)
      settle(outcome ?? { fault: 'reset' })
    })
    asked.end(body)
  })
}

/** Looks a name up and gives only what a webhook may go to; where any answer is none of that, nothing. */
function lookupReachable(settings: PostSettings): LookupFunction {
  return (hostname, options, callback) => {
    const look = settings.resolve ?? resolve
    look(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, [])
      const found = addresses.filter(({ address }) => isIP(address) !== 0)
      const isOpen = found.every(({ address }) => isReachable(address, settings.allowsPrivate))
      if (!isOpen || found.length === 0) return callback(new AddressRefused(), [])
      if (options.all === true) return callback(null, found)
      const [first] = found
      callback(null, first?.address ?? '', first?.family)
    })
  }
}

const faults: Readonly<Record<string, WebhookFault>> = {
  ADDRESS_REFUSED: 'address_refused',
  ENOTFOUND: 'not_found',
  EAI_AGAIN: 'not_found',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  ETIMEDOUT: 'timeout',
}

/** A word of ours for what the network says: its own may hold addresses of the operator's network. */
function nameNetworkFault(error: Error & { code?: string }): WebhookFault {
  const code = error.code ?? ''
  if (/CERT|^ERR_(SSL|TLS)|SELF_SIGNED|UNABLE_TO|EPROTO|HOSTNAME/.test(code)) return 'tls'
  return faults[code] ?? 'other'
}
