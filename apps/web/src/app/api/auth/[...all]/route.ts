import { handleRequest } from '../../../../server/http/handle-request.ts'
import { readText } from '../../../../server/http/read-json.ts'

const bodyLimitBytes = 64 * 1024

type Parameters = { all: string[] }

/** Sign-up, sign-in, guest sessions and account deletion: the authentication library's own routes. */
export const GET = handleRequest<Parameters>((request, { authentication }) =>
  authentication.handler(request),
)

export const POST = handleRequest<Parameters>(async (request, { authentication }) => {
  const { url, method, headers } = request
  // The library reads a body whatever its size.
  const body = await readText(request, bodyLimitBytes)
  return authentication.handler(new Request(url, { method, headers: nameOrigin(headers), body }))
})

/**
 * A browser says on every POST which page it comes from, and the library refuses other sites by that. A program says
 * nothing and holds no stranger's cookies, so it counts as coming from here.
 */
function nameOrigin(headers: Headers): Headers {
  const host = headers.get('host')
  const isBrowser = ['origin', 'referer', 'sec-fetch-site'].some((name) => headers.has(name))
  const named = new Headers(headers)
  if (!isBrowser && host !== null) named.set('origin', `http://${host}`)
  return named
}
