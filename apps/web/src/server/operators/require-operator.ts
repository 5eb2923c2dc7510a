import { type AuditActor, confirmedMinutes, findOperator } from '@zero-sum/database'
import { say } from '@zero-sum/nutrition-engine'
import { notFound } from '../http/parse-id.ts'
import { ProblemAnswer } from '../http/problem-response.ts'
import { type PersonId, requireSession } from '../http/require-person.ts'
import type { Runtime } from '../runtime.ts'

/** An operator whose role was looked up for this very request. */
export type OperatorHere = {
  personId: PersonId
  sessionId: string
  isGuest: false
  /** Whether they signed in, or gave their password, a short while ago. */
  isConfirmed: boolean
  actor: AuditActor
}

/** To whom there is nothing here: strangers, other people, other sites and every key. */
const outsiders = new Set(['forbidden', 'unauthorized'])

/**
 * An operator, by session. The role is read from its row each time, so that taking it works at once. For everybody else the
 * place does not exist: a refusal would tell that it does.
 */
export async function requireOperator(request: Request, runtime: Runtime): Promise<OperatorHere> {
  const { personId, session } = await requireSession(request, runtime).catch((error: unknown) => {
    const isOutside = error instanceof ProblemAnswer && outsiders.has(error.problem.code)
    throw isOutside ? notFound() : error
  })
  const found = await findOperator(runtime.database, session.id)
  if (found === undefined) throw notFound()
  const { isConfirmed } = found
  const actor = { kind: 'operator', personId } as const
  return { personId, sessionId: session.id, isGuest: false, isConfirmed, actor }
}

/** The same for an act: whoever finds a device that was left open must not be able to do anything (ASVS 5.0, 7.5.3). */
export async function requireConfirmedOperator(
  request: Request,
  runtime: Runtime,
): Promise<OperatorHere> {
  const operator = await requireOperator(request, runtime)
  if (!operator.isConfirmed)
    throw new ProblemAnswer(
      'forbidden',
      say(
        'Your sign-in is more than {minutes, number} minutes old. Give your password again with POST /api/operator/confirm, or sign in anew.',
        { minutes: confirmedMinutes },
      ),
      { reason: 'confirmation_needed' },
    )
  return operator
}
