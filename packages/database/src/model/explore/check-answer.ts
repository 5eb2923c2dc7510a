import { isDeepStrictEqual } from 'node:util'
import { crashLimit } from '../../jobs/timing.ts'
import type { AcceptRequest } from '../accept.ts'
import type { BeatRequest, Verdict } from '../beat.ts'
import type { Call } from '../call.ts'
import type { ClaimAnswer, ClaimRequest } from '../claim.ts'
import type { CompleteAnswer, CompleteRequest } from '../complete.ts'
import type { FailAnswer, FailRequest } from '../fail.ts'
import type { AcceptAnswer, Model, ModelJob } from '../model.ts'
import { hold } from './breach.ts'
import type { PromiseRecord } from './promise-record.ts'

/** Keys are forgotten after this long. */
const keyLifeMs = 48 * 3_600_000

/** Checks an answer, and what its call did to its job, against what was promised before; then remembers it. */
export function checkAnswer(
  record: PromiseRecord,
  before: Model,
  after: Model,
  { verb, request }: Call,
  answer: unknown,
): void {
  switch (verb) {
    case 'accept':
      checkAcceptance(record, after, request, answer as AcceptAnswer | null)
      break
    case 'claim':
      checkClaim(record, before, after, request, answer as ClaimAnswer)
      break
    case 'beat':
      checkBeat(before, after, request, answer as Verdict)
      break
    case 'complete':
      checkCompletion(record, before, after, request, answer as CompleteAnswer)
      break
    case 'fail':
      checkFailure(record, before, after, request, answer as FailAnswer)
      break
    case 'prune':
      forgetKeys(record, after)
      break
    default:
  }
}

function checkAcceptance(
  { answers }: PromiseRecord,
  { jobs, nowMs }: Model,
  request: AcceptRequest,
  answer: AcceptAnswer | null,
): void {
  const { personId, key, intake, replace } = request
  if (answer !== null)
    hold(
      jobs[answer.jobId]?.personId === personId,
      'nothing_lost',
      () => `job ${answer.jobId} is not there`,
    )
  if (key === undefined) return
  const first = answers.find((one) => one.request.personId === personId && one.request.key === key)
  if (first === undefined) {
    if (answer !== null) answers.push({ request, answer, atMs: nowMs })
    return
  }
  const isSame = first.request.intake === intake && first.request.replace === replace
  const isRepeated =
    answer !== null &&
    answer.jobId === first.answer.jobId &&
    answer.existing === first.answer.existing &&
    answer.status === first.answer.status
  hold(isSame ? isRepeated : answer === null, 'same_key', () => `key ${key} of person ${personId}`)
}

function forgetKeys(record: PromiseRecord, { nowMs }: Model): void {
  record.answers = record.answers.filter(({ atMs }) => atMs >= nowMs - keyLifeMs)
}

function checkClaim(
  { claims }: PromiseRecord,
  before: Model,
  after: Model,
  { jobId, claimId, othersRunning }: ClaimRequest,
  answer: ClaimAnswer,
): void {
  const [was, job] = [before.jobs[jobId], after.jobs[jobId]]
  if (was === undefined || job === undefined) return
  if (was !== job)
    hold(
      isFree(was, before.nowMs, othersRunning),
      'no_theft',
      () => `job ${jobId} was ${was.status}`,
    )
  const given = claims[jobId] ?? []
  claims[jobId] = given
  if (answer.kind === 'claimed') {
    const owner = given[answer.attempt]
    hold(
      job.attempt === answer.attempt,
      'one_claim',
      () => `job ${jobId} is not at ${answer.attempt}`,
    )
    hold(owner === undefined || owner === claimId, 'one_claim', () => `job ${jobId} has two owners`)
    given[answer.attempt] = claimId
  } else
    hold(
      was.status !== 'running' || given[was.attempt] !== claimId,
      'one_claim',
      () => `job ${jobId} forgot claim ${claimId}`,
    )
}

/** Said anew, from the row as it was, so that a wrong condition in the verb is not repeated here. */
function isFree(job: ModelJob, nowMs: number, othersRunning: number): boolean {
  const isDue = job.status === 'pending' && (job.runAfterMs ?? 0) <= nowMs
  const isLost = job.status === 'running' && (job.leaseUntilMs ?? nowMs) < nowMs
  const isWritten = job.losses.some(({ attempt }) => attempt === job.attempt)
  const suspicions = job.crashes + job.openLosses + (isLost && !isWritten ? 1 : 0)
  return (isDue || isLost) && suspicions < crashLimit && !(suspicions > 0 && othersRunning > 0)
}

function checkBeat(
  before: Model,
  after: Model,
  { jobId, attempt, beat }: BeatRequest,
  verdict: Verdict,
): void {
  const [was, job] = [before.jobs[jobId], after.jobs[jobId]]
  const isOwn = was?.status === 'running' && was.attempt === attempt
  if (was !== job) {
    hold(isOwn, 'stale_changes_nothing', () => `job ${jobId} took a beat of attempt ${attempt}`)
    hold(
      was === undefined || was.beat < beat,
      'late_beat',
      () => `job ${jobId} took beat ${beat} late`,
    )
  }
  const isGone = was === undefined || was.status === 'cancelled'
  const right = isOwn ? 'continue' : isGone ? 'cancelled' : 'superseded'
  hold(
    verdict === right,
    'right_verdict',
    () => `attempt ${attempt} of job ${jobId} was told ${verdict}`,
  )
}

function checkCompletion(
  { stored }: PromiseRecord,
  before: Model,
  after: Model,
  { jobId, attempt }: CompleteRequest,
  answer: CompleteAnswer,
): void {
  const [was, job] = [before.jobs[jobId], after.jobs[jobId]]
  const detail = () => `attempt ${attempt} of job ${jobId} was told ${answer.kind}`
  const isOwn = was?.status === 'running' && was.attempt === attempt
  if (was !== job) hold(isOwn, 'stale_changes_nothing', detail)
  const first = stored[jobId]
  if (first?.attempt === attempt)
    hold(answer.kind === 'stored' && answer.planId === first.planId, 'same_outcome', detail)
  else if (answer.kind === 'stored') {
    hold(first === undefined, 'one_plan', () => `job ${jobId} was stored twice`)
    hold(isOwn, 'stale_changes_nothing', detail)
    stored[jobId] = { attempt, planId: answer.planId }
  } else hold(!isOwn, 'right_verdict', detail)
}

function checkFailure(
  { settled }: PromiseRecord,
  before: Model,
  after: Model,
  { jobId, attempt }: FailRequest,
  answer: FailAnswer,
): void {
  const [was, job] = [before.jobs[jobId], after.jobs[jobId]]
  const detail = () => `attempt ${attempt} of job ${jobId} was told ${answer.kind}`
  const isOwn = was?.status === 'running' && was.attempt === attempt
  if (was !== job) hold(isOwn, 'stale_changes_nothing', detail)
  const first = settled[jobId]
  if (first?.attempt === attempt && was?.status !== 'cancelled')
    hold(
      answer.kind === 'settled' && isDeepStrictEqual(answer.response, first.response),
      'same_outcome',
      detail,
    )
  else if (answer.kind === 'settled') {
    hold(isOwn, 'stale_changes_nothing', detail)
    settled[jobId] = { attempt, response: answer.response }
  } else hold(!isOwn, 'right_verdict', detail)
}
