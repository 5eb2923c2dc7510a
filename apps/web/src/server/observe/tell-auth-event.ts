import { hasSessionCookie } from '../../features/account/session-cookie.ts'
import { clientHeader } from '../http/client-address.ts'
import { findSession } from '../http/find-person.ts'
import type { Runtime } from '../runtime.ts'
import { maskAddress } from '../sessions/mask-address.ts'
import { requestIdHeader } from './request-id.ts'
import type { SecurityEvent, SecurityOutcome } from './security-log.ts'

/** The routes of the authentication library that are written down, and as what. */
const events: Readonly<Record<string, SecurityEvent>> = {
  'change-email': 'email_change',
  'change-password': 'password_change',
  'delete-user': 'account_deletion',
  'passkey/delete-passkey': 'passkey_removed',
  'passkey/verify-authentication': 'sign_in',
  'passkey/verify-registration': 'passkey_made',
  'request-password-reset': 'password_reset_asked',
  'reset-password': 'password_reset',
  'sign-in/anonymous': 'guest_session',
  'sign-in/email': 'sign_in',
  'sign-out': 'sign_out',
  'sign-up/email': 'sign_up',
  'unlink-account': 'provider_removed',
}

/** These make a session, and their answer says whose. */
const beginning = /^(?:sign-in|sign-up|passkey\/verify-authentication)/
/** These are opened by a token or an address, not by a session. */
const sessionless = /^(?:request-password-reset|reset-password)/

type Asked = { route: string; headers: Headers; body: string; response: Response }

/**
 * Who is about to do it: asked before, since the session may be gone afterwards. Nobody where the route begins a session,
 * or is none that is written down.
 */
export async function findActor(
  route: string,
  headers: Headers,
  runtime: Runtime,
): Promise<string | undefined> {
  if (events[route] === undefined || beginning.test(route) || sessionless.test(route))
    return undefined
  return (await findSession(headers, runtime).catch(() => undefined))?.personId
}

/** Tells of what a route of the authentication library did, with a reference for the person and for the address. */
export async function tellAuthEvent(
  { observe }: Runtime,
  { route, headers, body, response }: Asked,
  actor: string | undefined,
): Promise<void> {
  const event = events[route]
  if (event === undefined) return
  const begun = response.ok && beginning.test(route) ? await personIn(response) : undefined
  observe.security.tell(event, outcomeOf(response), {
    personId: actor ?? begun,
    address: addressIn(body),
    requestId: headers.get(requestIdHeader),
    from: maskAddress(headers.get(clientHeader)),
  })
}

/** Tells of somebody who came back from the identity provider: to sign in, or to connect an account that they are signed in to. */
export async function tellReturn(
  runtime: Runtime,
  { headers, response }: Pick<Asked, 'headers' | 'response'>,
): Promise<void> {
  const made = response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1).join())
    .filter((cookie) => !cookie.endsWith('='))
  const isSignIn = hasSessionCookie(made.map((cookie) => cookie.split('=', 1).join()))
  const isDone = response.status === 302 && !isFault(response.headers.get('location'))
  const cookie = isSignIn ? made.join('; ') : (headers.get('cookie') ?? '')
  // Who it was is worth no failure of what they came for.
  const here = await findSession(new Headers({ cookie }), runtime).catch(() => undefined)
  runtime.observe.security.tell(
    isDone && !isSignIn ? 'provider_connected' : 'sign_in',
    isDone ? 'ok' : 'failed',
    {
      personId: here?.personId,
      requestId: headers.get(requestIdHeader),
      from: maskAddress(headers.get(clientHeader)),
    },
  )
}

/** The library sends whoever could not be signed in to a page, with an `error` in its address. */
function isFault(location: string | null): boolean {
  return URL.parse(location ?? '', 'http://page.invalid')?.searchParams.has('error') !== false
}

function outcomeOf({ ok, status }: Response): SecurityOutcome {
  if (ok) return 'ok'
  return status === 429 ? 'limited' : 'failed'
}

async function personIn(response: Response): Promise<string | undefined> {
  const told: unknown = await response
    .clone()
    .json()
    .catch(() => null)
  const user = (told as { user?: { id?: unknown } } | null)?.user
  return typeof user?.id === 'string' ? user.id : undefined
}

function addressIn(body: string): string | undefined {
  try {
    const { email } = JSON.parse(body) as { email?: unknown }
    return typeof email === 'string' ? email.slice(0, 320) : undefined
  } catch {
    return undefined
  }
}
