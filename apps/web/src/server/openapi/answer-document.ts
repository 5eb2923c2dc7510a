import { entityTag, namesTag } from '../http/entity-tag.ts'
import { apiDocument } from './document.ts'

/** A reader asks again after an hour, and is told in a few bytes that nothing has changed. */
const cacheControl = 'public, max-age=3600'

let answer: { body: string; etag: string } | undefined

/** The description of the API, written when it is first asked for; it changes with nothing but the program. */
export function answerDocument(request: Request): Response {
  answer ??= write()
  const headers = {
    'cache-control': cacheControl,
    // Pages of anybody may read it: nothing in it is anybody's.
    'access-control-allow-origin': '*',
    etag: answer.etag,
  }
  if (namesTag(request.headers.get('if-none-match'), answer.etag))
    return new Response(null, { status: 304, headers })
  return new Response(answer.body, {
    headers: { ...headers, 'content-type': 'application/json' },
  })
}

function write(): { body: string; etag: string } {
  const body = JSON.stringify(apiDocument())
  return { body, etag: entityTag(body) }
}
