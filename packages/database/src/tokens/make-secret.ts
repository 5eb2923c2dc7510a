import { createHash, randomBytes } from 'node:crypto'

/** Enough of a secret to tell it from a person's others: five of 43 characters leave 226 bits unknown. */
const startLength = 'zs_'.length + 5

export type Secret = {
  /** To be shown once and kept nowhere. */
  secret: string
  hash: string
  start: string
}

/** A new secret of 256 bits at random. */
export function makeSecret(): Secret {
  const secret = `zs_${randomBytes(32).toString('base64url')}`
  return { secret, hash: hashSecret(secret), start: secret.slice(0, startLength) }
}

/**
 * What is kept of a secret: SHA-256 in hexadecimal. A slow hash, as passwords need, would gain nothing: nobody guesses 256
 * bits at any speed.
 */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
