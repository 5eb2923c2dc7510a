import type { createAuthMiddleware } from 'better-auth/api'
import { keepInvitation } from './entry.ts'
import { refuse } from './refuse.ts'

type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0]
type Body = Record<string, unknown>

/** The library would also take tokens that were got elsewhere, other scopes and other places to go to afterwards. */
function refuseOthers(body: Body, taken: readonly string[]): void {
  if (Object.keys(body).some((name) => !taken.includes(name))) refuse('UNKNOWN_FIELD')
}

/** Our rules for going to the identity provider: to sign in there, and to connect an account with it. */
export function singleSignOnGuards(prove: (context: Context, body: Body) => Promise<void>) {
  return {
    '/sign-in/social': (_: Context, body: Body) => {
      refuseOthers(body, ['provider', 'invitation'])
      return {
        ...{ disableRedirect: true, additionalData: keepInvitation(body) },
        ...{ callbackURL: '/today', errorCallbackURL: '/sign-in' },
      }
    },
    // Whoever finds a device left open must not make themselves a way in that lasts.
    '/link-social': async (context: Context, body: Body) => {
      refuseOthers(body, ['provider', 'password'])
      await prove(context, body)
      return {
        disableRedirect: true,
        ...{ callbackURL: '/settings/account', errorCallbackURL: '/settings/account' },
      }
    },
  }
}
