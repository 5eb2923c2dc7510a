import { isThisMachine } from '../../apps/web/src/server/http/insecure-connection.ts'

const risk =
  'others on the way can read passwords and answers about health. Behind a proxy with a certificate, set PUBLIC_URL to the https:// address that people open. To go on over plain HTTP, in a network whose every member you trust, set INSECURE_HTTP=true.'

/**
 * What would let people sign in over plain HTTP from other devices, which the operator has to want: listening for them, or an
 * address without a certificate. Each is a sentence that shows no value.
 */
export function findInsecurity({
  host,
  publicUrl,
  insecureHttp,
}: {
  host: string
  publicUrl: string | undefined
  insecureHttp: boolean
}): string[] {
  if (insecureHttp) return []
  const url = publicUrl === undefined ? null : URL.parse(publicUrl)
  if (url?.protocol === 'https:') return []
  if (url !== null && !isThisMachine(url.hostname))
    return [`PUBLIC_URL is an http:// address: ${risk}`]
  return isThisMachine(host) ? [] : [`HOST lets other devices in over plain HTTP: ${risk}`]
}
