import {
  authenticationTables,
  type Database,
  endPersonJobs,
  moveBelongings,
} from '@zero-sum/database'
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { anonymous } from 'better-auth/plugins'
import type { Logger } from 'pino'
import type { WebConfig } from './config.ts'
import { nameFault } from './delivery/repeat.ts'

const personField = { userId: 'personId' } as const

/** Sign-in by guest session or by e-mail and password. What a guest made moves to the account that they sign in to. */
export function createAuthentication(
  database: Database,
  config: Pick<WebConfig, 'authSecret' | 'publicUrl'>,
  log: Logger,
) {
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
    emailAndPassword: { enabled: true, minPasswordLength: 10, maxPasswordLength: 128 },
    user: { modelName: 'person', deleteUser: { enabled: true } },
    session: { fields: personField },
    account: { fields: personField },
    databaseHooks: {
      // The database refuses to delete a person with an unfinished job, so it is ended first.
      user: { delete: { before: ({ id }) => endPersonJobs(database, id) } },
    },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 300,
      customRules: {
        '/sign-in/anonymous': { window: 60, max: 120 },
        '/sign-in/email': { window: 60, max: 10 },
        '/sign-up/email': { window: 60, max: 10 },
      },
    },
    plugins: [
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

function isError(fact: unknown): fact is Error {
  return fact instanceof Error
}

function ownOrigins(request: Request | undefined): string[] {
  const host = request?.headers.get('host')
  return host === null || host === undefined ? [] : [`http://${host}`, `https://${host}`]
}
