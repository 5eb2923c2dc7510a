import { BlockList, isIP } from 'node:net'

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
