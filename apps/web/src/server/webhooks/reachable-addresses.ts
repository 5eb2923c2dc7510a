import { BlockList, isIP } from 'node:net'

/** IPv4 that no public receiver has (IANA special-purpose registry), and beyond it multicast and the reserved rest. */
const neverIpv4 = [
  ...['0.0.0.0/8', '169.254.0.0/16', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24'],
  ...['198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
]
const privateIpv4 = [
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
]

/** Within the one part of IPv6 that is global: Teredo and other protocols, 6to4, and addresses for books. */
const neverIpv6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']
const globalIpv6 = ['2000::/3']
const privateIpv6 = ['::1/128', 'fc00::/7']
/** The addresses at which clouds tell a machine its credentials, beside the link-local one. */
const metadata = ['fd00:ec2::/32', '100.100.100.200/32', '168.63.129.16/32']

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', bits = ''] = network.split('/')
    list.addSubnet(address, Number(bits), isIP(address) === 6 ? 'ipv6' : 'ipv4')
  }
  return list
}

const never = listOf([...neverIpv4, ...neverIpv6, ...metadata])
const atHome = listOf([...privateIpv4, ...privateIpv6])
const global = listOf(globalIpv6)

/**
 * Whether a webhook may go to an IP address. Link-local, metadata, multicast and reserved addresses never get one; those of home
 * networks and of this machine only where the operator allows it. An IPv4 address written as IPv6 is none that a receiver needs.
 */
export function isReachable(address: string, allowsPrivate: boolean): boolean {
  // With a zone it is link-local.
  if (address.includes('%')) return false
  switch (isIP(address)) {
    case 4:
      return !never.check(address, 'ipv4') && (allowsPrivate || !atHome.check(address, 'ipv4'))
    case 6:
      if (never.check(address, 'ipv6')) return false
      return global.check(address, 'ipv6') || (allowsPrivate && isPrivateIpv6(address))
    default:
      return false
  }
}

/** Only what is written as IPv6: a list takes `::ffff:10.0.0.1` for 10.0.0.1. */
function isPrivateIpv6(address: string): boolean {
  return atHome.check(address, 'ipv6') && !/^(0*:)*:?ffff:/i.test(address)
}
