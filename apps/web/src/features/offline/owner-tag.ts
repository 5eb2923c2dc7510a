import { createHash } from 'node:crypto'
import { sessionCookies } from '../account/session-cookie.ts'

const tagLength = 20

/**
 * Whose session a page was made in, as a mark on the page by which a device tells one person's stored pages from another's.
 * Another session gives another mark, and nothing can be learned from it; empty for a stranger.
 */
export function ownerTag(cookie: (name: string) => string | undefined): string {
  const session = sessionCookies.map(cookie).find((value) => value !== undefined && value !== '')
  if (session === undefined) return ''
  return createHash('sha256').update(`page owner ${session}`).digest('hex').slice(0, tagLength)
}
