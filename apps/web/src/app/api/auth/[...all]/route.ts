import { ruleOfAuthRoute } from '@zero-sum/settings/limits'
import { hasSessionCookie } from '../../../../features/account/session-cookie.ts'
import { isOpen } from '../../../../server/accounts/open-routes.ts'
import { findSession } from '../../../../server/http/find-person.ts'
import { handleRequest } from '../../../../server/http/handle-request.ts'
import { isInsecure } from '../../../../server/http/insecure-connection.ts'
import { notFound } from '../../../../server/http/parse-id.ts'
import { ProblemAnswer } from '../../../../server/http/problem-response.ts'
import { cameByHttps } from '../../../../server/http/public-address.ts'
import { readText } from '../../../../server/http/read-json.ts'
import { limitAddress } from '../../../../server/limits/limit-request.ts'
import { findActor, tellAuthEvent, tellReturn } from '../../../../server/observe/tell-auth-event.ts'
import type { Runtime } from '../../../../server/runtime.ts'

const bodyLimitBytes = 64 * 1024
const insecure =
  'This connection is not encrypted, so others could read your password. Open the address with https://, or ask whoever runs this server.'

type Parameters = { all: string[] }

/** After these nothing of a person may stay in the browser. Their cookie ends by itself. */
const leavingRoutes = new Set(['delete-user', 'sign-out'])

export const GET = handleRequest<Parameters>(async (request, runtime, { all }) => {
  const route = all.join('/')
  if (!isOpen('GET', route, runtime.config)) throw notFound()
  await limitRoute(request, runtime, route)
  if (!route.startsWith('callback/'))
    return answer(request, await runtime.authentication.handler(request))
  // Whoever comes back from the identity provider gets a new session.
  const headers = await withoutDeadSession(request.headers, runtime)
  const response = await runtime.authentication.handler(new Request(request.url, { headers }))
  await tellReturn(runtime, { headers, response })
  return answer(request, response)
})

/** Sign-up, sign-in, guest sessions, passwords and account deletion, by the authentication library. */
export const POST = handleRequest<Parameters>(async (request, runtime, { all }) => {
  const route = all.join('/')
  if (!isOpen('POST', route, runtime.config)) throw notFound()
  await limitRoute(request, runtime, route)
  const { authentication, config } = runtime
  // Whoever is in may always leave.
  if (route !== 'sign-out' && isInsecure(request, config) && !config.entry.insecureHttp)
    throw new ProblemAnswer('forbidden', insecure, { reason: 'insecure_connection' })
  const { url, method } = request
  const headers = nameOrigin(await withoutDeadSession(request.headers, runtime))
  // The library reads a body whatever its size.
  const body = await readText(request, bodyLimitBytes)
  const asked = new Request(url, {
    ...{ method, headers },
    // An empty text would count as one in plain text, which the library refuses.
    ...(body === '' ? {} : { body }),
  })
  const actor = await findActor(route, headers, runtime)
  const response =
    route === 'verify-password'
      ? await verifyPassword(asked, authentication)
      : await authentication.handler(asked)
  await tellAuthEvent(runtime, { route, headers, body, response }, actor)
  if (response.ok && leavingRoutes.has(route))
    // Not "cookies", which would sign people out of their other services under the same domain.
    response.headers.set('clear-site-data', '"cache", "storage"')
  return answer(request, response)
})

/** Counts a request for whoever has the address that it comes from. */
async function limitRoute(request: Request, runtime: Runtime, route: string): Promise<void> {
  const rule = ruleOfAuthRoute(route)
  if (rule !== undefined) await limitAddress(request, runtime, rule)
}

/**
 * Whether a password is that of whoever is signed in. Asked before a device is told to make a passkey: one that the server then
 * refuses would stay on the device. The library has this for servers alone, so its own look at where a request comes from is
 * missing; the session's cookie goes along with requests of our own pages only (`SameSite=Lax`).
 */
async function verifyPassword(
  request: Request,
  { api }: Runtime['authentication'],
): Promise<Response> {
  const body: unknown = await request.json().catch(() => null)
  const password = body !== null && typeof body === 'object' && 'password' in body && body.password
  return api.verifyPassword({
    body: { password: typeof password === 'string' ? password.slice(0, 256) : '' },
    headers: request.headers,
    asResponse: true,
  })
}

/**
 * Who signs in with the cookie of a session that was ended elsewhere would be answered with the end of that cookie, which is
 * then the end of the new session too: the library looks at the old one last.
 */
async function withoutDeadSession(headers: Headers, runtime: Runtime): Promise<Headers> {
  const cookies = (headers.get('cookie') ?? '').split(/; */)
  const others = cookies.filter((cookie) => !hasSessionCookie([cookie.split('=')[0] ?? '']))
  if (others.length === cookies.length) return headers
  if ((await findSession(headers, runtime)) !== undefined) return headers
  const kept = new Headers(headers)
  kept.set('cookie', others.join('; '))
  return kept
}

/** An answer of the library, which words our limits for an account in its own way. */
async function answer(request: Request, response: Response): Promise<Response> {
  response.headers.set('cache-control', 'no-store')
  keepCookies(response.headers, cameByHttps(request))
  if (response.status !== 429) return response
  const { retryAfterMs } = await readRefusal(response)
  throw new ProblemAnswer('too_many_requests', 'Too many tries. Wait, then try again.', {
    retryAfterMs,
  })
}

/** Days; browsers keep no cookie longer (RFC 6265bis, 5.5). */
const longestCookie = 400

/**
 * A session ends a month after somebody was last here, which its row says. The library would have the cookie end a month
 * after they signed in, and the pages that they read since can't renew it. Over HTTPS no cookie may go back over plain HTTP.
 */
function keepCookies(headers: Headers, isSecure: boolean): void {
  const cookies = headers.getSetCookie()
  headers.delete('set-cookie')
  for (const cookie of cookies) {
    const kept = /session_token=[^;]/.test(cookie)
      ? cookie.replace(/max-age=[1-9]\d*/i, `Max-Age=${longestCookie * 24 * 60 * 60}`)
      : cookie
    headers.append('set-cookie', isSecure && !/; secure/i.test(kept) ? `${kept}; Secure` : kept)
  }
}

async function readRefusal(response: Response): Promise<{ retryAfterMs: number }> {
  const body: unknown = await response.json().catch(() => null)
  const isOurs = body !== null && typeof body === 'object' && 'retryAfterMs' in body
  return { retryAfterMs: isOurs ? Number(body.retryAfterMs) : 60_000 }
}

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
