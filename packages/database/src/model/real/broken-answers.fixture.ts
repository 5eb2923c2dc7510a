import { isDeepStrictEqual } from 'node:util'
import type { Call } from '../call.ts'
import type { ClaimAnswer } from '../claim.ts'
import type { CompleteAnswer } from '../complete.ts'
import type { FailAnswer } from '../fail.ts'

export type Answered = { call: Call; answer: unknown }

/** Every pair of answers that contradict each other, whatever the order in which they were given. */
export function brokenAnswers(history: readonly Answered[]): string[] {
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
