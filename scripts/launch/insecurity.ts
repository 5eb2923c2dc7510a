import { isThisMachine } from '../../apps/web/src/server/http/insecure-connection.ts'

const risk =
  'others on the way can read passwords and answers about health. Behind a proxy with a certificate, set PUBLIC_URL to the https:// address that people open. To go on over plain HTTP, in a network whose every member you trust, set INSECURE_HTTP=true.'

/**
 * What would let people sign in over plain HTTP from other devices, which the operator has to want: listening for them, or an
 * address without a certificate. Each is a sentence that shows no value.
 */
export function findInsecurity(given: Readonly<Record<string, string | undefined>>): string[] {
  const { HOST = '127.0.0.1', PUBLIC_URL, INSECURE_HTTP } = given
  if (INSECURE_HTTP === 'true') return []
  const url = PUBLIC_URL === undefined ? null : URL.parse(PUBLIC_URL)
  if (url?.protocol === 'https:') return []
  if (url !== null && !isThisMachine(url.hostname))
    return [`PUBLIC_URL is an http:// address: ${risk}`]
  return isThisMachine(HOST) ? [] : [`HOST lets other devices in over plain HTTP: ${risk}`]
}
