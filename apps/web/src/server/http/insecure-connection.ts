import type { WebConfig } from '../config.ts'
import { cameByHttps } from './public-address.ts'

/**
 * Whether others on the way could read what this request carries: it came over plain HTTP from another device. A browser
 * says by `Host` which address it opened, and nobody can make somebody else's browser say another. What a proxy
 * does not say (`X-Forwarded-Proto`), the operator has said by an `https://` `PUBLIC_URL`.
 */
export function isInsecure(
  request: Pick<Request, 'headers'>,
  { publicUrl }: Pick<WebConfig, 'publicUrl'>,
): boolean {
  if (publicUrl?.startsWith('https:') === true || cameByHttps(request)) return false
  const host = URL.parse(`http://${request.headers.get('host') ?? 'localhost'}`)?.hostname
  return host === undefined || !isThisMachine(host)
}

/** Whether a name of the internet is that of the machine that it is opened on (RFC 6761, 6.3; RFC 1122, 3.2.1.3). */
export function isThisMachine(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[?::1\]?)$/i.test(hostname)
}
