import { isIP } from 'node:net'
import { isReachable } from './reachable-addresses.ts'

/** Why an address is no receiver, as a word for programs. */
export type UrlRefusal = 'no_url' | 'not_https' | 'has_credentials' | 'port' | 'private'

const publicPorts = new Set(['', '443', '8443'])

/**
 * The address of an endpoint in its plain spelling, or why it is none. A name is looked up only when something is sent there:
 * what it means now says nothing about then.
 */
export function readWebhookUrl(
  written: string,
  allowsPrivate: boolean,
): { url: string } | { refusal: UrlRefusal } {
  const url = URL.parse(written)
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '')
    return { refusal: 'no_url' }
  if (url.protocol === 'http:' && !allowsPrivate) return { refusal: 'not_https' }
  if (url.username !== '' || url.password !== '') return { refusal: 'has_credentials' }
  if (!isOpenPort(url.port, allowsPrivate)) return { refusal: 'port' }
  if (!isOpenHost(hostOf(url), allowsPrivate)) return { refusal: 'private' }
  url.hash = ''
  return { url: url.href }
}

/** The host without the brackets of IPv6. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '')
}

/** At home programs listen anywhere but where other services have their places. */
function isOpenPort(port: string, allowsPrivate: boolean): boolean {
  if (publicPorts.has(port)) return true
  return allowsPrivate && (port === '80' || Number(port) >= 1024)
}

function isOpenHost(host: string, allowsPrivate: boolean): boolean {
  if (isIP(host) !== 0) return isReachable(host, allowsPrivate)
  return allowsPrivate || !/(^|\.)(localhost|local|internal|home\.arpa)\.?$/i.test(host)
}
