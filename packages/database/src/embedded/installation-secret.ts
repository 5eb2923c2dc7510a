import { createHmac, randomBytes } from 'node:crypto'
import { readLine, writeLineOnce } from './small-file.ts'

/**
 * Reads a secret of this installation (256 random bits, base64url), making it at first use in a file that only its
 * owner may read. When two processes make it at once, both get the same one.
 */
export async function readOrMakeSecret(file: string): Promise<string> {
  return (await readLine(file)) ?? writeLineOnce(file, randomBytes(32).toString('base64url'))
}

/** The password of the product's own role, derived so that knowing it does not make one the superuser. */
export function deriveOwnerPassword(superuserPassword: string): string {
  return createHmac('sha256', superuserPassword).update('zero_sum').digest('base64url')
}
