import { isIP } from 'node:net'

/**
 * As much of an address as tells one network from another: three of four numbers, or the first 48 bits of IPv6. The rest
 * would tell one household from another, which nobody here needs to know. Empty for what is no address.
 */
export function maskAddress(address: string | null | undefined): string {
  if (address === null || address === undefined) return ''
  if (isIP(address) === 4) return `${address.split('.').slice(0, 3).join('.')}.x`
  if (isIP(address) === 6) return `${firstGroups(address).join(':')}::x`
  return /\.x$|::x$/.test(address) ? address : ''
}

function firstGroups(address: string): string[] {
  const [left = ''] = address.split('::')
  const groups = [...left.split(':').filter(Boolean), '0', '0', '0'].slice(0, 3)
  return groups.map((group) => Number.parseInt(group, 16).toString(16))
}
