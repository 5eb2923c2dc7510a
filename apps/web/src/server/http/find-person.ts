import type { Runtime } from '../runtime.ts'
import { ProblemAnswer } from './problem-response.ts'
import type { PersonId } from './require-person.ts'

/** Whose session the cookies of a request carry; `undefined` for a stranger. */
export async function findPerson(
  headers: Headers,
  { authentication }: Runtime,
): Promise<PersonId | undefined> {
  // A session that is not there is `null`; a failure means that nobody could look.
  const session = await authentication.api.getSession({ headers }).catch((cause: unknown) => {
    throw new ProblemAnswer(
      'unavailable',
      'We cannot look up your session at the moment. Try again in a few seconds.',
      { retryAfterMs: 2_000 },
      { cause },
    )
  })
  return session === null ? undefined : (session.user.id as PersonId)
}
