import type { z } from 'zod'
import { entityTag, namesTag } from '../http/entity-tag.ts'
import { jsonResponse } from '../http/problem-response.ts'

/**
 * An answer for pages that ask again and again: 304 where nothing has changed. What ages by itself is left out of `content`,
 * by which the tag is made, or every answer would be new.
 */
export function taggedAnswer<schema extends z.ZodType>(
  request: Request,
  schema: schema,
  body: z.input<schema>,
  content: unknown = body,
): Response {
  const etag = entityTag(JSON.stringify(content))
  if (namesTag(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers: { etag, 'cache-control': 'no-store' } })
  return jsonResponse(schema, body, 200, { etag })
}
