import { type createAuthMiddleware, getSessionFromCtx } from 'better-auth/api'
import { refuse } from './refuse.ts'

type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0]

/** Whoever has no password shows by a new session that they still are who they were at the identity provider. */
const freshMs = 10 * 60 * 1_000

/**
 * The library takes a session for proof enough; a device that was left open is none. So the password is asked for again; of
 * somebody without one, or where there are none, that they signed in just now.
 */
export function ownershipProof(
  countTry: (personId: string) => Promise<void>,
  hasPasswords: boolean,
) {
  return async (context: Context, { password }: Record<string, unknown>): Promise<void> => {
    const session = await getSessionFromCtx(context)
    if (session === null) return
    const account = await context.context.internalAdapter.findCredentialAccount(session.user.id)
    const hash = account?.password
    if (!hasPasswords || typeof hash !== 'string') {
      const since = Date.now() - new Date(session.session.createdAt).getTime()
      if (since > freshMs) refuse('SIGN_IN_AGAIN')
      return
    }
    // Asked for on the next step.
    if (context.path === '/passkey/generate-register-options') return
    if (typeof password !== 'string' || password === '') refuse('PASSWORD_NEEDED')
    await countTry(session.user.id)
    const word = password.slice(0, 256)
    if (!(await context.context.password.verify({ hash, password: word })))
      refuse('INVALID_PASSWORD')
  }
}
