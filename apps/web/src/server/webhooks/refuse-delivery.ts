import { notFound } from '../http/parse-id.ts'
import { ProblemAnswer } from '../http/problem-response.ts'

/** Why nothing is sent now. */
export function refuseDelivery(
  why: 'disabled' | 'not_found' | 'too_many' | 'waiting',
): ProblemAnswer {
  switch (why) {
    case 'not_found':
      return notFound()
    case 'disabled':
      return new ProblemAnswer('conflict', 'Nothing is sent to this webhook. Switch it on first.', {
        reason: 'webhook_disabled',
      })
    case 'too_many':
      return new ProblemAnswer('conflict', 'Several tests wait already. See how they go first.', {
        reason: 'too_many_tests',
      })
    case 'waiting':
      return new ProblemAnswer('conflict', 'This message is still to be sent.', {
        reason: 'delivery_waiting',
      })
  }
}
