import type { Runtime } from '../runtime.ts'
import { findPerson } from './find-person.ts'
import { ProblemAnswer } from './problem-response.ts'

/** The id of a person whose session was checked; made only here. */
export type PersonId = string & { readonly __checked: 'session' }

/** Who is asking, by session cookie. Another site's page may not ask in their name. */
export async function requirePerson(request: Request, runtime: Runtime): Promise<PersonId> {
  refuseOtherSites(request, runtime.config.publicUrl)
  const personId = await findPerson(request.headers, runtime)
  if (personId === undefined)
    throw new ProblemAnswer(
      'unauthorized',
      'Sign in first, or start as a guest with POST /api/auth/sign-in/anonymous.',
    )
  return personId
}

function refuseOtherSites(request: Request, publicUrl: string | undefined): void {
  const origin = request.headers.get('origin')
  if (origin === null || request.method === 'GET') return
  const isOwn =
    origin === (publicUrl === undefined ? undefined : new URL(publicUrl).origin) ||
    URL.parse(origin)?.host === request.headers.get('host')
  if (!isOwn) throw new ProblemAnswer('forbidden', 'This request came from another site.')
}
