import type { FailResponse } from '@zero-sum/contracts'
import type { AcceptRequest } from '../accept.ts'
import type { AcceptAnswer } from '../model.ts'

/** What the protocol has answered so far, kept apart from its rows: repeats are held against it. */
export type PromiseRecord = {
  answers: { request: AcceptRequest; answer: AcceptAnswer; atMs: number }[]
  /** The claim that each attempt of a job was given to. */
  claims: number[][]
  stored: { attempt: number; planId: number }[]
  settled: { attempt: number; response: FailResponse }[]
  /** Workers that a job has stopped, and the lives that ended so. */
  stops: Map<number, number>
  dead: Set<number>
  /** Somebody who was dead seemed to be heard, by a call that was late. */
  wasMisheard: boolean
}

export function beginRecord(): PromiseRecord {
  return {
    answers: [],
    claims: [],
    stored: [],
    settled: [],
    stops: new Map(),
    dead: new Set(),
    wasMisheard: false,
  }
}
