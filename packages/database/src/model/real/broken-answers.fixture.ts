import { isDeepStrictEqual } from 'node:util'
import type { Call } from '../call.ts'
import type { ClaimAnswer } from '../claim.ts'
import type { CompleteAnswer } from '../complete.ts'
import type { FailAnswer } from '../fail.ts'

/** An answer, and when its call began and ended by a count that only rises. */
export type Answered = { call: Call; answer: unknown; begunAt: number; endedAt: number }

/** Every answer that contradicts another one. */
export function brokenAnswers(history: readonly Answered[]): string[] {
  return [...brokenPromises(history), ...brokenFences(history)]
}

/** Whatever the order in which answers were given, some of them have to be the same. */
function brokenPromises(history: readonly Answered[]): string[] {
  const promised = new Map<string, unknown>()
  const broken: string[] = []
  for (const { call, answer } of history)
    for (const [promise, kept] of promisesOf(call, answer)) {
      if (!promised.has(promise)) promised.set(promise, kept)
      else if (!isDeepStrictEqual(promised.get(promise), kept))
        broken.push(
          `${promise} was ${JSON.stringify(promised.get(promise))} and ${JSON.stringify(kept)}`,
        )
    }
  return broken
}

/** Once an attempt was given, no call of an earlier one that begins afterwards may have an effect. */
function brokenFences(history: readonly Answered[]): string[] {
  const given = history.flatMap(({ call: { verb, request }, answer, endedAt }) => {
    const claim = verb === 'claim' ? (answer as ClaimAnswer) : undefined
    return verb === 'claim' && claim?.kind === 'claimed'
      ? [{ jobId: request.jobId, attempt: claim.attempt, endedAt }]
      : []
  })
  return history.flatMap(({ call, answer, begunAt }) => {
    const { verb, request } = call
    if (verb !== 'beat' && verb !== 'complete' && verb !== 'fail') return []
    const isOver = given.some(
      (one) =>
        one.jobId === request.jobId && one.attempt > request.attempt && one.endedAt < begunAt,
    )
    if (!isOver || !hadEffect(call, answer, history)) return []
    return [
      `attempt ${request.attempt} of job ${request.jobId} was over, and its ${verb} told ${JSON.stringify(answer)}`,
    ]
  })
}

function hadEffect(
  { verb, request }: Call,
  answer: unknown,
  history: readonly Answered[],
): boolean {
  if (verb === 'beat') return answer === 'continue'
  if (verb === 'complete') return (answer as CompleteAnswer).kind === 'stored'
  if (verb !== 'fail' || (answer as FailAnswer).kind !== 'settled') return false
  // An outcome of before may be told again.
  const tellings = history.filter(
    ({ call, answer: told }) =>
      call.verb === 'fail' &&
      call.request.jobId === request.jobId &&
      call.request.attempt === request.attempt &&
      (told as FailAnswer).kind === 'settled',
  )
  return tellings.length === 1
}

/** What an answer says that every other answer has to agree with. */
function promisesOf({ verb, request }: Call, answer: unknown): [string, unknown][] {
  if (verb === 'accept' && request.key !== undefined && answer !== null)
    return [
      [`the answer to key ${request.key} of person ${request.personId}`, answer],
      [`the request under key ${request.key} of person ${request.personId}`, request],
    ]
  if (verb === 'claim') {
    const claim = answer as ClaimAnswer
    if (claim.kind === 'claimed')
      return [[`the claim with attempt ${claim.attempt} of job ${request.jobId}`, request.claimId]]
  }
  if (verb === 'complete') {
    const completion = answer as CompleteAnswer
    if (completion.kind === 'stored')
      return [[`the plan of job ${request.jobId}`, [completion.planId, request.attempt]]]
  }
  if (verb === 'fail') {
    const failure = answer as FailAnswer
    if (failure.kind === 'settled')
      return [
        [`the outcome of attempt ${request.attempt} of job ${request.jobId}`, failure.response],
      ]
  }
  return []
}
