import { longestPassword, shortestPassword } from '@zero-sum/contracts/account'
import {
  authenticationTables,
  type Database,
  forgetVerifications,
  leavePerson,
  moveBelongings,
} from '@zero-sum/database'
import type { Logger } from '@zero-sum/observe/log'
import { rules as usualRules } from '@zero-sum/settings/limits'
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { anonymous } from 'better-auth/plugins'
import { hostPrefix } from '../features/account/session-cookie.ts'
import { changeLetter, resetLetter, verificationLetters } from './accounts/account-letters.ts'
import { followRoutes, forgotPath, guardRoutes } from './accounts/guard-routes.ts'
import { openPost } from './accounts/letters.ts'
import { createMailer } from './accounts/mailer.ts'
import { passkeys } from './accounts/passkeys.ts'
import type { WebConfig } from './config.ts'
import { nameFault } from './delivery/repeat.ts'
import { clientHeader } from './http/client-address.ts'
import { createLimiter } from './limits/limiter.ts'
import { maskAddress } from './sessions/mask-address.ts'

const personField = { userId: 'personId' } as const

const day = 24 * 60 * 60
/** Seconds. A week's plan is looked at again when the week is over, and a guest can't come back otherwise. */
const sessionSpan = { expiresIn: 30 * day, updateAge: day }
const longestUserAgent = 300

type KeptSession = {
  ipAddress?: string | null | undefined
  userAgent?: string | null | undefined
}

/**
 * Sign-in by guest session or by e-mail and password, and all that goes with it. What a guest made moves to the account that
 * they sign in to. Letters are sent where the operator has a mail server; nothing else leaves this machine.
 */
export function createAuthentication(
  database: Database,
  config: Pick<WebConfig, 'authSecret' | 'mail' | 'publicUrl'> & Partial<Pick<WebConfig, 'rules'>>,
  log: Logger,
  limiter = createLimiter({ secret: config.authSecret }),
) {
  const { rules = usualRules } = config
  const post =
    config.mail === undefined || config.publicUrl === undefined
      ? undefined
      : openPost(database, config.publicUrl, createMailer(config.mail, log))
  return betterAuth({
    appName: 'Zero Sum Nutrition',
    ...(config.publicUrl === undefined ? {} : { baseURL: config.publicUrl }),
    secret: config.authSecret,
    database: drizzleAdapter(database, { provider: 'pg', schema: authenticationTables }),
    telemetry: { enabled: false },
    // The library's own words quote addresses and tokens, so only the codes of faults are written down.
    logger: {
      level: 'error',
      log: (_level, _message, ...facts) =>
        log.warn({ codes: facts.filter(isError).map(nameFault) }, 'authentication met a fault'),
    },
    // What breaks is answered, and told, like the faults of every other route.
    onAPIError: { throw: true },
    // A page of the same host may post; no other site's may.
    trustedOrigins: (request) => ownOrigins(request),
    advanced: {
      ipAddress: { ipAddressHeaders: [clientHeader] },
      ...cookieSettings(config.publicUrl?.startsWith('https:') === true),
    },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      resetPasswordTokenExpiresIn: 60 * 60,
      revokeSessionsOnPasswordReset: true,
      async onPasswordReset({ user }, request) {
        await forgetVerifications(database, user.id)
        await post?.write('passwordChanged', user, forgotPath, request)
      },
      ...(post === undefined ? {} : { sendResetPassword: resetLetter(post) }),
    },
    ...(post === undefined ? {} : { emailVerification: verificationLetters(post) }),
    user: {
      modelName: 'person',
      deleteUser: { enabled: true },
      changeEmail: {
        enabled: true,
        // An address that nobody has confirmed proves nothing, so it can be put right without a letter to it.
        updateEmailWithoutVerification: true,
        ...(post === undefined ? {} : { sendChangeEmailConfirmation: changeLetter(post) }),
      },
    },
    // `guardRoutes` asks for the password wherever a fresh session would be asked for, and guests have none.
    session: { fields: personField, ...sessionSpan, freshAge: 0 },
    account: { fields: personField },
    // A copy of the database must not hold links that open an account.
    verification: { storeIdentifier: 'hashed' },
    hooks: {
      before: guardRoutes(limiter, rules, post),
      after: followRoutes(database, limiter, post),
    },
    databaseHooks: rowHooks(database),
    // Our own limits come before the library.
    rateLimit: { enabled: false },
    plugins: [
      passkeys(config),
      anonymous({
        generateName: () => 'Guest',
        onLinkAccount: ({ anonymousUser, newUser }) =>
          moveBelongings(database, {
            fromPersonId: anonymousUser.user.id,
            toPersonId: newUser.user.id,
          }),
      }),
    ],
  })
}

export type Authentication = ReturnType<typeof createAuthentication>

/**
 * Over HTTPS alone a cookie has the prefix `__Host-`: browsers then keep it only as we set it, and no neighbour under the same domain can put
 * one in its place. Over plain HTTP, as in a home without certificates, browsers keep no secure cookie, and some not even on `localhost`.
 */
function cookieSettings(isHttps: boolean) {
  // The library's own word for secure cookies would put `__Secure-` before the prefix.
  const plain = { useSecureCookies: false }
  return isHttps
    ? { ...plain, cookiePrefix: hostPrefix, defaultCookieAttributes: { secure: true } }
    : plain
}

/** What is done, and left out, as rows of the library come and go. */
function rowHooks(database: Database) {
  return {
    user: { delete: { before: ({ id }: { id: string }) => leavePerson(database, id) } },
    session: {
      create: {
        before: async (session: KeptSession) => ({
          data: {
            ...session,
            ipAddress: maskAddress(session.ipAddress),
            userAgent: session.userAgent?.slice(0, longestUserAgent) ?? '',
          },
        }),
      },
    },
  }
}

function isError(fact: unknown): fact is Error {
  return fact instanceof Error
}

function ownOrigins(request: Request | undefined): string[] {
  const host = request?.headers.get('host')
  return host === null || host === undefined ? [] : [`http://${host}`, `https://${host}`]
}
