import type { Runtime } from '../runtime.ts'
import { ProblemAnswer } from './problem-response.ts'
import type { PersonId } from './require-person.ts'

type Found = NonNullable<Awaited<ReturnType<Runtime['authentication']['api']['getSession']>>>

/** A person who is here in a browser of theirs. */
export type SignedIn = { personId: PersonId; isGuest: boolean; session: Found['session'] }

/** The session that the cookies of a request carry; `undefined` for a stranger. */
export async function findSession(
  headers: Headers,
  { authentication }: Runtime,
): Promise<SignedIn | undefined> {
  // A session that is not there is `null`; a failure means that nobody could look.
  const found = await authentication.api.getSession({ headers }).catch((cause: unknown) => {
    throw new ProblemAnswer(
      'unavailable',
      'We cannot look up your session at the moment. Try again in a few seconds.',
      { retryAfterMs: 2_000 },
      { cause },
    )
  })
  if (found === null) return undefined
  const { session, user } = found
  return { personId: user.id as PersonId, isGuest: user.isAnonymous === true, session }
}

/** Whose session the cookies of a request carry; `undefined` for a stranger. */
export async function findPerson(
  headers: Headers,
  runtime: Runtime,
): Promise<PersonId | undefined> {
  return (await findSession(headers, runtime))?.personId
}
