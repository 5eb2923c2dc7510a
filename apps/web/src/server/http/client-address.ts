import { channel } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'

/** Where the rest of the server finds who is asking; what a client sends under this name is overwritten. */
export const clientHeader = 'x-zero-sum-client'

/**
 * The proxies whose `X-Forwarded-For` is believed: this machine's, and those of a list of addresses and networks such as
 * `10.0.0.0/8, 2001:db8::1`. Nothing where the list can't be read.
 */
export function readTrustedProxies(list = ''): BlockList | undefined {
  const trusted = new BlockList()
  trusted.addSubnet('127.0.0.0', 8, 'ipv4')
  trusted.addAddress('::1', 'ipv6')
  for (const entry of list
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)) {
    const [, address = '', prefix] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(entry) ?? []
    const version = isIP(address)
    if (version === 0 || Number(prefix ?? 0) > (version === 4 ? 32 : 128)) return undefined
    const family = version === 4 ? 'ipv4' : 'ipv6'
    if (prefix === undefined) trusted.addAddress(address, family)
    else trusted.addSubnet(address, Number(prefix), family)
  }
  return trusted
}

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
