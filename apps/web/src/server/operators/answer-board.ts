import { appendAudit } from '@zero-sum/database'
import { QueueUnavailable } from '@zero-sum/queue/producer'
import { notFound } from '../http/parse-id.ts'
import { ProblemAnswer } from '../http/problem-response.ts'
import type { Runtime } from '../runtime.ts'
import { boardPath, openQueueBoard } from './queue-board.ts'
import { requireConfirmedOperator, requireOperator } from './require-operator.ts'

/** Bull Board for operators: to look at. */
export async function showBoard(request: Request, runtime: Runtime): Promise<Response> {
  await requireOperator(request, runtime)
  return passOn(request, runtime)
}

/**
 * Bull Board for operators: to act, where that was switched on. It would take such a request from any site's page, so it gets
 * only those that say that they come from ours; and what is asked is written down before it is done.
 */
export async function actOnBoard(request: Request, runtime: Runtime): Promise<Response> {
  await requireOperator(request, runtime)
  // A browser names the page that it acts for; who does not say is none of our pages.
  if (request.headers.get('origin') === null) throw notFound()
  if (!runtime.config.mayChangeQueues)
    throw new ProblemAnswer(
      'method_not_allowed',
      'The queues are shown here and not changed. Start the web with OPERATOR_QUEUE_ACTIONS=true to change them.',
    )
  const { actor } = await requireConfirmedOperator(request, runtime)
  const path = new URL(request.url).pathname.slice(boardPath.length)
  await appendAudit(runtime.database, {
    ...{ actor, action: 'queue_changed', subject: { kind: 'queue', id: 'plan-generation' } },
    detail: { asked: `${request.method} ${path.slice(0, 200)}` },
  })
  return passOn(request, runtime)
}

async function passOn(request: Request, runtime: Runtime): Promise<Response> {
  const board = await openQueueBoard(runtime)
  return board.fetch(request).catch((cause: unknown) => {
    if (!(cause instanceof Error && cause.name === QueueUnavailable.name)) throw cause
    throw new ProblemAnswer(
      'unavailable',
      'The queue cannot be reached at the moment. Try again in a few seconds.',
      { retryAfterMs: 2_000 },
      { cause },
    )
  })
}
