import { randomUUID } from 'node:crypto'
import type { ClaimRequest, ClaimResponse } from '@zero-sum/contracts'
import { backoffMs } from '../backoff.ts'
import type { RunPlace } from '../lifetime/run-gate.ts'
import { monotonicMs, wait } from '../wait.ts'
import type { WebAnswer } from '../web/answer.ts'
import type { Workplace } from '../workplace.ts'

export type Claim =
  | { kind: 'claimed'; claim: ClaimResponse; claimedAtMs: number }
  | { kind: 'not_now'; retryAfterMs: number }
  /** Terminal or unknown: the message has no more use. */
  | { kind: 'ended'; code: string }
  | { kind: 'unanswered'; reason: string }

type Sent = { answer: WebAnswer<ClaimResponse>; claimedAtMs: number }

/**
 * Asks for a job, under one id for as long as it is the same question, so that a repeat after a lost answer gets the same
 * attempt. A job that has to run alone waits until this process runs nothing else, and is asked for again.
 */
export async function claimJob(
  workplace: Workplace,
  jobId: string,
  place: RunPlace,
): Promise<Claim> {
  const first = await ask(workplace, jobId, place)
  if (!runsAlone(first.answer)) return judge(workplace, first)
  if (!(await place.becomeAlone(workplace.stopping))) return { kind: 'not_now', retryAfterMs: 0 }
  return judge(workplace, await ask(workplace, jobId, place))
}

async function ask(
  { web, incarnation, stopping }: Workplace,
  jobId: string,
  place: RunPlace,
): Promise<Sent> {
  const request: ClaimRequest = {
    jobId,
    claimId: randomUUID(),
    incarnation,
    othersRunning: place.others(),
  }
  const claimedAtMs = monotonicMs()
  let answer = await web.claim(request)
  for (let failures = 1; failures < 3 && answer.kind === 'unavailable'; failures += 1) {
    await wait(backoffMs(failures, { baseMs: 200, capMs: 1_000 }), stopping)
    answer = await web.claim(request)
  }
  return { answer, claimedAtMs }
}

function runsAlone(answer: WebAnswer<ClaimResponse>): boolean {
  return answer.kind === 'refused' && answer.code === 'not_now' && answer.reason === 'runs_alone'
}

function judge({ suspectWeb, trustWeb }: Workplace, { answer, claimedAtMs }: Sent): Claim {
  switch (answer.kind) {
    case 'ok':
      trustWeb()
      return { kind: 'claimed', claim: answer.body, claimedAtMs }
    case 'unauthorised':
      suspectWeb(answer)
      return { kind: 'unanswered', reason: 'secret_refused' }
    case 'unavailable':
      suspectWeb(answer)
      return { kind: 'unanswered', reason: answer.reason }
    case 'refused':
      switch (answer.code) {
        case 'not_now':
          trustWeb()
          return { kind: 'not_now', retryAfterMs: answer.retryAfterMs ?? 1_000 }
        case 'not_found':
        case 'gone':
        case 'conflict':
          trustWeb()
          return { kind: 'ended', code: answer.code }
        default:
          // A request that it can't read comes from another version: nothing may be lost over that.
          suspectWeb({ kind: 'unavailable', reason: answer.code })
          return { kind: 'unanswered', reason: answer.code }
      }
  }
}
