import { channel } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { type BlockList, isIP } from 'node:net'

/** Where the rest of the server finds who is asking; what a client sends under this name is overwritten. */
export const clientHeader = 'x-zero-sum-client'

/**
 * The address of whoever is asking: the other end of the connection, or, where that is a trusted proxy, what the last proxy
 * that is one says of its own client. What stands further left in the header anybody may have written.
 */
export function clientAddress(
  peer: string | undefined,
  forwardedFor: string | undefined,
  trusted: BlockList,
): string {
  const hops = (forwardedFor ?? '').split(',').map((hop) => plainAddress(hop.trim()))
  let address = plainAddress(peer ?? '')
  while (isTrusted(address, trusted)) {
    const before = hops.pop()
    if (before === undefined || isIP(before) === 0) break
    address = before
  }
  return address
}

/** An IPv4 address that came over IPv6 is that IPv4 address. */
function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}

/** Whether the other end of a connection is a proxy whose word is taken. */
export function isTrustedPeer(peer: string | undefined, trusted: BlockList): boolean {
  return isTrusted(plainAddress(peer ?? ''), trusted)
}

function isTrusted(address: string, trusted: BlockList): boolean {
  const version = isIP(address)
  return version !== 0 && trusted.check(address, version === 4 ? 'ipv4' : 'ipv6')
}

/**
 * Writes into each request of this process who is asking, before anybody else reads it: route handlers are given no
 * connection to look at, and headers alone prove nothing.
 */
export function nameClients(trusted: BlockList): void {
  channel('http.server.request.start').subscribe((message) => {
    const { request } = message as { request: IncomingMessage }
    const forwarded = request.headers['x-forwarded-for']
    request.headers[clientHeader] = clientAddress(
      request.socket.remoteAddress,
      Array.isArray(forwarded) ? forwarded.join(',') : forwarded,
      trusted,
    )
  })
}
