import type { FailRequest } from '@zero-sum/contracts'
import type { Disposition } from '@zero-sum/queue/consumer'
import { monotonicMs } from '../wait.ts'
import type { WebAnswer } from '../web/answer.ts'
import { callUntilAnswered } from '../web/call-until-answered.ts'
import type { FinishedPlan } from '../web/web-api.ts'
import type { Workplace } from '../workplace.ts'

type Attempt = { jobId: string; attempt: number }

/** Long enough for a web application to come back, short enough for its sweep to have an answer waiting. */
const undeliveredDelayMs = 5_000

/**
 * Delivers a finished plan, for as long as it takes: an outage must not throw work away, and the server knows by the
 * attempt whether the plan is still wanted.
 */
export async function completeAttempt(
  workplace: Workplace,
  job: Attempt,
  plan: Omit<FinishedPlan, keyof Attempt>,
  claimedAtMs: number,
): Promise<Disposition> {
  const { web, events, timing, handingBack } = workplace
  const answer = await callUntilAnswered(() => web.complete({ ...job, ...plan }), {
    limitMs: timing.settleLimitMs,
    signal: handingBack,
    onSilence: (silence) => heed(workplace, silence),
  })
  switch (answer.kind) {
    case 'ok':
      events.jobCompleted(job, answer.body.planId, monotonicMs() - claimedAtMs)
      return { kind: 'acknowledge' }
    case 'refused':
      if (isOver(answer.code)) {
        events.attemptStopped(job, answer.code)
        return { kind: 'acknowledge' }
      }
      return await failAttempt(workplace, { kind: 'transient', ...job, reason: answer.code })
    case 'unauthorised':
    case 'unavailable':
      events.outcomeUnanswered(job, answer.kind)
      return { kind: 'delay', ms: undeliveredDelayMs }
  }
}

/** Delivers a failure, a refusal or a hand-back in the same way; the row decides what follows from it. */
export async function failAttempt(
  workplace: Workplace,
  request: FailRequest,
): Promise<Disposition> {
  const { web, events, timing, handingBack } = workplace
  const { jobId, attempt } = request
  const job = { jobId, attempt }
  const isHandBack = request.kind === 'handed_back'
  const answer = await callUntilAnswered(() => web.fail(request), {
    limitMs: isHandBack ? timing.handBackLimitMs : timing.settleLimitMs,
    signal: isHandBack ? AbortSignal.timeout(timing.handBackLimitMs) : handingBack,
    onSilence: (silence) => heed(workplace, silence),
  })
  switch (answer.kind) {
    case 'ok':
      if (answer.body.outcome === 'handed_back') events.jobHandedBack(job)
      else events.attemptFailed(job, reasonOf(request), answer.body.outcome)
      return answer.body.outcome === 'retry'
        ? { kind: 'retry', reason: reasonOf(request) }
        : // A job that was handed back is sent to the queue anew.
          { kind: 'acknowledge' }
    case 'refused':
      events.attemptStopped(job, answer.code)
      return isOver(answer.code)
        ? { kind: 'acknowledge' }
        : { kind: 'delay', ms: undeliveredDelayMs }
    case 'unauthorised':
    case 'unavailable':
      events.outcomeUnanswered(job, answer.kind)
      return { kind: 'delay', ms: isHandBack ? 0 : undeliveredDelayMs }
  }
}

/** The job has ended, or belongs to another attempt now. */
function isOver(code: string): boolean {
  return ['superseded', 'gone', 'conflict', 'not_found'].includes(code)
}

function reasonOf(request: FailRequest): string {
  switch (request.kind) {
    case 'transient':
      return request.reason
    case 'refused':
      return request.problem.code
    case 'handed_back':
      return 'handed_back'
  }
}

function heed({ suspectWeb }: Workplace, answer: WebAnswer<unknown>): void {
  if (answer.kind === 'unauthorised' || answer.kind === 'unavailable') suspectWeb(answer)
}
