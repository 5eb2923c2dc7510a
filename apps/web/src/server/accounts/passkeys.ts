import { passkey } from '@better-auth/passkey'
import type { WebConfig } from '../config.ts'

/**
 * Where passkeys work: browsers bind them to a name, not to a number, and want HTTPS unless the name is `localhost`. Without
 * `PUBLIC_URL` that name is the only one that we can know.
 */
export function passkeyPlace({ publicUrl }: Pick<WebConfig, 'publicUrl'>): URL | undefined {
  if (publicUrl === undefined) return new URL('http://localhost')
  const url = new URL(publicUrl)
  const isSecure = url.protocol === 'https:' || url.hostname === 'localhost'
  return isSecure && !/^[\d.]+$|^\[/.test(url.hostname) ? url : undefined
}

/** Signing in by a key that a device or a password manager holds; the password stays as a way back. */
export function passkeys(config: Pick<WebConfig, 'publicUrl'>) {
  const place = passkeyPlace(config)
  return passkey({
    rpName: 'Zero Sum Nutrition',
    rpID: place?.hostname ?? 'localhost',
    // The port of `localhost` is told by the request, which other sites can't make in a browser.
    origin: config.publicUrl === undefined ? null : (place?.origin ?? null),
    // Found by the browser itself, so that nobody has to type an address first.
    authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
    schema: { passkey: { fields: { userId: 'personId' } } },
  })
}
