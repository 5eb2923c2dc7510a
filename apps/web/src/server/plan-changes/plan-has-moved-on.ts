import { say } from '@zero-sum/nutrition-engine'
import { ProblemAnswer } from '../http/problem-response.ts'

/** The answer to a change that was decided on in another revision than the plan has now. */
export function planHasMovedOn(revision: number): ProblemAnswer {
  return new ProblemAnswer(
    'conflict',
    say(
      'This plan has been changed since you looked at it; it is at revision {revision, number} now. Reload it and choose again.',
      { revision },
    ),
    { reason: 'stale_revision', currentRevision: revision },
  )
}
