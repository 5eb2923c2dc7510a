import { createHash } from 'node:crypto'

/** A tag for a content by its own text (RFC 9110, 8.8.3). */
export function entityTag(content: string): string {
  return `"${createHash('sha256').update(content).digest('base64url')}"`
}

/** Whether an `If-None-Match` header names a tag; on the way through a compressing proxy it becomes a weak one. */
export function namesTag(header: string | null, etag: string): boolean {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes(etag) || tags.includes('*')
}
