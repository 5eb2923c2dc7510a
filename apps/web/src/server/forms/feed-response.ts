import { entityTag, namesTag } from '../http/entity-tag.ts'

/** When a calendar was written says nothing of what stands in it. */
const stamps = /^DTSTAMP:.*\r\n/gm

/**
 * A calendar for a program that asks for it every hour: in a few bytes where it is as before. The program may keep it and has
 * to ask again; nobody on the way may.
 */
export function feedResponse(request: Request, calendar: string): Response {
  const etag = entityTag(calendar.replace(stamps, ''))
  const headers = {
    etag,
    'cache-control': 'private, no-cache',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex, nofollow',
  }
  if (namesTag(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers })
  const contentType = 'text/calendar; charset=utf-8; method=PUBLISH'
  return new Response(calendar, { headers: { ...headers, 'content-type': contentType } })
}
