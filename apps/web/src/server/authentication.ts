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
import { entryGate } from './accounts/entry.ts'
import { followRoutes, forgotPath, guardRoutes } from './accounts/guard-routes.ts'
import { openPost } from './accounts/letters.ts'
import { createMailer } from './accounts/mailer.ts'
import { passkeys } from './accounts/passkeys.ts'
import { aboutProvider, oidcProvider, singleSignOn } from './accounts/single-sign-on.ts'
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
  config: Pick<WebConfig, 'authSecret' | 'mail' | 'publicUrl' | 'entry' | 'oidc'> &
    Partial<Pick<WebConfig, 'rules'>>,
  log: Logger,
  limiter = createLimiter({ secret: config.authSecret }),
) {
  const { rules = usualRules } = config
  const post =
    config.mail === undefined || config.publicUrl === undefined
      ? undefined
      : openPost(database, config.publicUrl, createMailer(config.mail, log))
  const { entry, oidc } = config
  const door = { database, entry, oidc }
  return betterAuth({
    appName: 'Zero Sum Nutrition',
    ...(config.publicUrl === undefined ? {} : { baseURL: config.publicUrl }),
    secret: config.authSecret,
    database: drizzleAdapter(database, { provider: 'pg', schema: authenticationTables }),
    telemetry: { enabled: false },
    // The library's own words quote addresses and tokens, so only the codes of faults are written down.
    logger: {
      level: 'error',
      log: (_level, message, ...facts) =>
        log.warn(
          { codes: facts.filter(isError).map(nameFault), ...aboutProvider(message) },
          'authentication met a fault',
        ),
    },
    // What breaks is answered, and told, like the faults of every other route.
    // Who comes back from the identity provider with nothing that tells where they came from is told so there.
    onAPIError: { throw: true, errorURL: '/sign-in' },
    // A page of the same host may post; no other site's may.
    trustedOrigins: (request) => ownOrigins(request),
    advanced: {
      ipAddress: { ipAddressHeaders: [clientHeader] },
      ...cookieSettings(config.publicUrl?.startsWith('https:') === true),
    },
    emailAndPassword: {
      enabled: oidc?.isOnlyWay !== true,
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
      validateUserInfo: entryGate(door),
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
    account: { fields: personField, ...linking(oidc) },
    // A copy of the database must not hold links that open an account.
    verification: { storeIdentifier: 'hashed' },
    hooks: {
      before: guardRoutes(limiter, rules, post, door),
      after: followRoutes(database, limiter, post),
    },
    databaseHooks: rowHooks(database),
    // Our own limits come before the library.
    rateLimit: { enabled: false },
    plugins: [
      passkeys(config),
      guests(database),
      ...(oidc === undefined ? [] : [singleSignOn(oidc)]),
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

/** People without an account. What they made moves to the one that they sign in to. */
function guests(database: Database) {
  return anonymous({
    generateName: () => 'Guest',
    onLinkAccount: ({ anonymousUser, newUser }) =>
      moveBelongings(database, {
        fromPersonId: anonymousUser.user.id,
        toPersonId: newUser.user.id,
      }),
  })
}

/**
 * An account is connected with a person at the identity provider by its owner, who is signed in to it. Where the operator says
 * so, an address is enough that both the provider and a letter of ours have confirmed; otherwise the provider is trusted
 * to know people, so that what it says of their address decides nothing.
 */
function linking(oidc: WebConfig['oidc']) {
  const linksByEmail = oidc?.linksByEmail === true
  return {
    // Nothing is done at the provider in anybody's name, so nothing that would allow it is kept.
    updateAccountOnSignIn: false,
    accountLinking: {
      enabled: true,
      allowDifferentEmails: true,
      disableImplicitLinking: !linksByEmail,
      trustedProviders: linksByEmail ? [] : [oidcProvider],
    },
  }
}

/** What the provider gives along with who somebody is. */
const noTokens = {
  ...{ accessToken: null, refreshToken: null, idToken: null },
  ...{ accessTokenExpiresAt: null, refreshTokenExpiresAt: null },
}

/** What is done, and left out, as rows of the library come and go. */
function rowHooks(database: Database) {
  return {
    user: { delete: { before: ({ id }: { id: string }) => leavePerson(database, id) } },
    account: {
      create: {
        before: async <Account extends object>(account: Account) => ({
          data: { ...account, ...noTokens },
        }),
      },
      update: {
        before: async <Account extends object>(account: Account) => ({
          data: { ...account, ...noTokens },
        }),
      },
    },
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
