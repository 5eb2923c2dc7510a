import { isIP } from 'node:net'

/**
 * What counts as one address of the internet: an IPv4 address, or the first 64 bits of an IPv6 address, since whoever has one of those has
 * 2⁶⁴ of them.
 */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address
  const [left = '', right] = address.split('%')[0]?.toLowerCase().split('::') ?? []
  const groups = (part: string) => part.split(':').filter(Boolean)
  const before = groups(left)
  const after = right === undefined ? [] : groups(right)
  const gap = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
  return [...before, ...(right === undefined ? [] : gap), ...after]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
