import { toNextJsHandler } from 'better-auth/next-js'
import { getRuntime } from '../../../../server/runtime.ts'

/** Sign-up, sign-in, guest sessions and account deletion: the authentication library's own routes. */
export const { GET, POST } = toNextJsHandler((request: Request) =>
  getRuntime().authentication.handler(nameOrigin(request)),
)

/**
 * A browser says on every POST which page it comes from, and the library refuses other sites by that. A program says
 * nothing and holds no stranger's cookies, so it counts as coming from here.
 */
function nameOrigin(request: Request): Request {
  const { headers } = request
  const host = headers.get('host')
  const isBrowser = ['origin', 'referer', 'sec-fetch-site'].some((name) => headers.has(name))
  if (isBrowser || request.method === 'GET' || host === null) return request
  const named = new Headers(headers)
  named.set('origin', `http://${host}`)
  const { url, method, body } = request
  const init: RequestInit & { duplex: 'half' } = { method, headers: named, body, duplex: 'half' }
  return new Request(url, init)
}
