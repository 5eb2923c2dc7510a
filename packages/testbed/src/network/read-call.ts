import type { IncomingMessage } from 'node:http'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { z } from 'zod'
import type { CallAnswer } from './forward-call.ts'

/** The internal calls of a worker. */
export const internalCalls = ['claim', 'progress', 'complete', 'fail'] as const
export type InternalCall = (typeof internalCalls)[number]

/** Which call it is, and which attempt of which job it is about. */
export type CallFacts = {
  call: InternalCall
  jobId: string | undefined
  attempt: number | undefined
}

/** What is not as agreed is for the web and the worker to judge. */
const factsSchema = z
  .object({
    jobId: z.string().optional(),
    attempt: z.number().optional(),
    planId: z.string().optional(),
  })
  .catch({})

/** Reads a request; undefined where it is none of the internal calls. */
export function readCall(request: IncomingMessage, body: Buffer): CallFacts | undefined {
  const call = internalCalls.find((name) => request.url === `/api/plan/${name}`)
  if (call === undefined || request.method !== 'POST') return undefined
  const { jobId, attempt } = factsSchema.parse(readJson(headOf(body)))
  return { call, jobId, attempt }
}

/** What the answer adds: the attempt that a claim was given, and the plan of a completion. */
export function readAnswer(
  { call, attempt }: CallFacts,
  answer: CallAnswer,
): { attempt: number | undefined; status: number | undefined; planId: string | undefined } {
  const { status } = answer
  const isTold = answer.status === 200 && (call === 'claim' || call === 'complete')
  if (!isTold) return { attempt, status, planId: undefined }
  const told = factsSchema.parse(readJson(textOf(answer)))
  return { attempt: attempt ?? told.attempt, status, planId: told.planId }
}

/** The webs compress what they answer. */
function textOf({ headers, body }: Extract<CallAnswer, { status: number }>): string {
  switch (headers['content-encoding']) {
    case 'gzip':
      return gunzipSync(body).toString()
    case 'deflate':
      return inflateSync(body).toString()
    case 'br':
      return brotliDecompressSync(body).toString()
    default:
      return body.toString()
  }
}

/** A completion's plan is large and of no interest here; the worker writes it after the attempt. */
function headOf(body: Buffer): string {
  const planAt = body.indexOf(',"planData":')
  return planAt === -1 ? body.toString() : `${body.toString('utf8', 0, planAt)}}`
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
