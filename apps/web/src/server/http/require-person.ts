import type { Runtime } from '../runtime.ts'
import { ProblemAnswer } from './problem-response.ts'

/** The id of a person whose session was checked; made only here. */
export type PersonId = string & { readonly __checked: 'session' }

/** Who is asking, by session cookie. Another site's page may not ask in their name. */
export async function requirePerson(request: Request, runtime: Runtime): Promise<PersonId> {
  refuseOtherSites(request, runtime.config.publicUrl)
  // A session that is not there is `null`; a failure means that nobody could look.
  const session = await runtime.authentication.api
    .getSession({ headers: request.headers })
    .catch((cause: unknown) => {
      throw new ProblemAnswer(
        'unavailable',
        'We cannot look up your session at the moment. Try again in a few seconds.',
        { retryAfterMs: 2_000 },
        { cause },
      )
    })
  if (session === null)
    throw new ProblemAnswer(
      'unauthorized',
      'Sign in first, or start as a guest with POST /api/auth/sign-in/anonymous.',
    )
  return session.user.id as PersonId
}

function refuseOtherSites(request: Request, publicUrl: string | undefined): void {
  const origin = request.headers.get('origin')
  if (origin === null || request.method === 'GET') return
  const isOwn =
    origin === (publicUrl === undefined ? undefined : new URL(publicUrl).origin) ||
    URL.parse(origin)?.host === request.headers.get('host')
  if (!isOwn) throw new ProblemAnswer('forbidden', 'This request came from another site.')
}
