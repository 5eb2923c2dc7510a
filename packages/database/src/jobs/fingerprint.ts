import { createHash } from 'node:crypto'
import type { Intake } from '@zero-sum/contracts'

/** SHA-256 (hex) of a JSON value in which the order of keys does not count. */
export function fingerprint(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sortKeys(value)))
    .digest('hex')
}

/** By this a repeated key is known to come with the same request. */
export function fingerprintRequest(request: { intake: Intake; replace: boolean }): string {
  return fingerprint([request.intake, request.replace])
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, entry]) => [key, sortKeys(entry)]),
  )
}
