import { shortestPassword } from '@zero-sum/contracts/account'
import type { Database } from '@zero-sum/database'
import type { RuleName, Rules } from '@zero-sum/settings/limits'
import { createAuthMiddleware, getSessionFromCtx, isAPIError } from 'better-auth/api'
import { clientHeader } from '../http/client-address.ts'
import type { Limiter } from '../limits/limiter.ts'
import { networkOf } from '../limits/partition.ts'
import { isCommonPassword } from './common-passwords.ts'
import { type Door, refuseEarly } from './entry.ts'
import { singleSignOnGuards } from './guard-single-sign-on.ts'
import type { Post } from './letters.ts'
import { ownershipProof } from './prove-ownership.ts'
import { recordFailedSignIn, recordSignIn } from './record-sign-ins.ts'
import { refuse } from './refuse.ts'

type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0]

const text = (value: unknown) => (typeof value === 'string' ? value : '')
/** No longer than an address can be (RFC 5321), so that what is counted under it stays small. */
const addressOf = (body: Record<string, unknown>) =>
  text(body.email).trim().toLowerCase().slice(0, 320)

/** Our own rules on top of the authentication library's, before one of its routes does anything. */
export function guardRoutes(limiter: Limiter, rules: Rules, post: Post | undefined, door: Door) {
  const hasPasswords = door.oidc?.isOnlyWay !== true
  const count = async (...tries: readonly (readonly [RuleName, string])[]) => {
    const bounds = tries.map(([name, whose]) => ({ ...rules[name], key: `${name} ${whose}` }))
    const spent = (await limiter.take(bounds)).filter(({ allowed }) => !allowed)
    if (spent.length > 0)
      refuse('TOO_MANY_TRIES', Math.max(...spent.map(({ endsInMs }) => endsInMs)))
  }
  const countPassword = (personId: string) => count(['password', personId])
  const prove = ownershipProof(countPassword, hasPasswords)
  const guards: Record<string, (context: Context, body: Record<string, unknown>) => unknown> = {
    '/sign-up/email': async (_, body) => {
      await refuseEarly(door, body)
      refuseCommon(body.password, addressOf(body))
      return ownFields(body)
    },
    '/update-user': (_, body) => ownFields(body),
    '/sign-in/email': (context, body) => count(...signInTries(context, body)),
    '/reset-password': (_, body) => refuseCommon(body.newPassword),
    '/request-password-reset': (_, body) => {
      if (post === undefined) refuse('NO_MAIL_SERVER')
      return count(['letter', addressOf(body)])
    },
    '/send-verification-email': (_, body) => count(['letter', addressOf(body)]),
    '/change-password': async (context, body) => {
      const session = await getSessionFromCtx(context)
      if (session === null) return undefined
      refuseCommon(body.newPassword, session.user.email)
      await countPassword(session.user.id)
      // Whoever changes a password wants everybody else out, unless they say otherwise.
      return { revokeOtherSessions: body.revokeOtherSessions ?? true }
    },
    '/change-email': prove,
    '/passkey/generate-register-options': async (context, body) => {
      await refuseGuest(context)
      await prove(context, body)
    },
    // Whoever finds a device left open must not make themselves a way in that lasts.
    '/passkey/verify-registration': async (context, body) => {
      await refuseGuest(context)
      await prove(context, body)
      return { createSession: false, ...passkeyName(body) }
    },
    '/passkey/update-passkey': async (context, body) => ({
      ...passkeyName(body),
      ...(await hideForeign(context, body)),
    }),
    '/passkey/delete-passkey': hideForeign,
    '/verify-password': async (context) => {
      const session = await getSessionFromCtx(context)
      if (session !== null) await countPassword(session.user.id)
    },
    '/delete-user': async (context, body) => {
      const session = await getSessionFromCtx(context)
      if (session === null) return
      if (session.user.isAnonymous === true) {
        if (body.confirm !== true) refuse('CONFIRMATION_NEEDED')
        return
      }
      await prove(context, body)
    },
    ...singleSignOnGuards(async (context, body) => {
      await refuseGuest(context)
      await prove(context, body)
    }),
  }
  return createAuthMiddleware(async (context) => {
    const body: unknown = context.body
    const given = body !== null && typeof body === 'object' ? (body as Record<string, unknown>) : {}
    if (!hasPasswords && passwordRoutes.has(context.path)) refuse('PASSWORDS_OFF')
    // What a guard gives is laid over the body; the library leaves the rest of it as it was.
    const changed = await guards[context.path]?.(context, given)
    if (changed !== undefined) return { context: { body: changed } }
  })
}

/** What there is to do with a password, beside proving whose account it is. */
const passwordRoutes = new Set([
  '/change-password',
  '/request-password-reset',
  '/reset-password',
  '/sign-in/email',
  '/sign-up/email',
])

/** What follows when a route has done its work. */
export function followRoutes(database: Database, limiter: Limiter, post: Post | undefined) {
  return createAuthMiddleware(async (context) => {
    // Its answers are redirects, which the library throws.
    if (context.path === '/callback/:id') return recordSignIn(database, context)
    if (isAPIError(context.context.returned))
      return recordFailedSignIn(database, limiter, context, addressOf(context.body ?? {}))
    await recordSignIn(database, context)
    if (context.path === '/sign-in/email') {
      const tries = signInTries(context, context.body)
      await limiter.clear(tries.map(([name, whose]) => `${name} ${whose}`))
    }
    if (context.path === '/change-password') {
      const session = await getSessionFromCtx(context)
      if (session !== null)
        await post?.write('passwordChanged', session.user, forgotPath, context.request)
    }
  })
}

/** Where a person goes who has to choose a new password. */
export const forgotPath = { path: '/forgot-password' }

function signInTries(
  context: Context,
  body: Record<string, unknown>,
): readonly (readonly [RuleName, string])[] {
  const address = addressOf(body)
  const network = networkOf(context.headers?.get(clientHeader) ?? '')
  return [
    ['sign-in-account-address', `${network} ${address}`],
    ['sign-in-account', address],
  ]
}

/** What is too short is the library's to refuse. */
function refuseCommon(password: unknown, email?: string): void {
  const word = text(password)
  if (word.length >= shortestPassword && isCommonPassword(word, email))
    refuse('PASSWORD_TOO_COMMON')
}

/** A name for a passkey, at most as long as one for a person. */
function passkeyName({ name }: Record<string, unknown>): { name?: string } {
  return name === undefined ? {} : { name: text(name).trim().slice(0, 80) }
}

/** The library tells somebody else's passkey from none; asked for one that there can't be, it does not. */
async function hideForeign(
  context: Context,
  { id }: Record<string, unknown>,
): Promise<{ id?: string }> {
  const session = await getSessionFromCtx(context)
  const where = [{ field: 'id', value: text(id) }]
  const found = await context.context.adapter.findOne<{ userId: string }>({
    model: 'passkey',
    where,
  })
  return found !== null && found.userId !== session?.user.id ? { id: 'none' } : {}
}

async function refuseGuest(context: Context): Promise<void> {
  const session = await getSessionFromCtx(context)
  if (session?.user.isAnonymous === true) refuse('GUEST_WITHOUT_ACCOUNT')
}

/** What people may say of themselves: a name, and no picture, which would be fetched from elsewhere. */
function ownFields({ image, name }: Record<string, unknown>): { name?: string } {
  if (image !== undefined && image !== null) refuse('NO_PICTURES')
  if (name === undefined) return {}
  const trimmed = text(name).trim()
  if (trimmed === '' || trimmed.length > 80) refuse('NAME_TOO_LONG')
  return { name: trimmed }
}
