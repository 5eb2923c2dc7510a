import {
  type ClaimRequest,
  type ClaimResponse,
  type CompleteResponse,
  claimResponseSchema,
  completeResponseSchema,
  type FailRequest,
  type FailResponse,
  failResponseSchema,
  type PipelineProgress,
  type ProgressRequest,
  type ProgressResponse,
  progressResponseSchema,
} from '@zero-sum/contracts'
import type { WorkerReportRequest } from '@zero-sum/contracts/operator'
import type { Tracing } from '@zero-sum/observe/trace'
import { z } from 'zod'
import type { WorkerMetrics } from '../observe/worker-metrics.ts'
import type { Timing } from '../timing.ts'
import { sortAnswer, type WebAnswer } from './answer.ts'

/** `GET /readyz`; the numbers about jobs are told to a holder of the secret only. */
export const readinessSchema = z.object({
  /** `degraded` where the web application can't reach the queue. */
  status: z.string().optional(),
  databaseTime: z.iso.datetime({ offset: true }),
  /** Jobs that are due and that nobody has claimed. */
  dueUnclaimed: z.number().optional(),
  /** Null where nobody has claimed anything yet. */
  secondsSinceLastClaim: z.number().nullable().optional(),
})
export type Readiness = z.infer<typeof readinessSchema>

/** A finished plan as JSON text: it is written once, in the solver's thread, and passed on as it is. */
export type FinishedPlan = {
  jobId: string
  attempt: number
  planJson: string
  metabolicProfileJson: string
  /** What no beat has told yet. */
  progress: PipelineProgress[]
}

/** The web application as a worker sees it. No call throws; each is safe to repeat. */
export type WebApi = {
  claim(request: ClaimRequest): Promise<WebAnswer<ClaimResponse>>
  progress(request: ProgressRequest, timeoutMs: number): Promise<WebAnswer<ProgressResponse>>
  complete(plan: FinishedPlan): Promise<WebAnswer<CompleteResponse>>
  fail(request: FailRequest): Promise<WebAnswer<FailResponse>>
  readiness(): Promise<WebAnswer<Readiness>>
  /** Tells operators how this worker is doing. Nothing depends on it. */
  report(report: WorkerReportRequest): Promise<void>
}

type Sent = { timeoutMs: number; json: string | undefined; traceparent: string | undefined }

export function createWebApi(
  { webAppUrl, internalApiSecret }: { webAppUrl: string; internalApiSecret: string },
  { callTimeoutMs, completeTimeoutMs }: Timing,
  { metrics, tracing }: { metrics: WorkerMetrics; tracing: Tracing },
): WebApi {
  async function call<body>(
    path: string,
    schema: z.ZodType<body>,
    timeoutMs: number,
    json?: string,
    traceparent?: string,
  ): Promise<WebAnswer<body>> {
    const end = metrics.webCalls.startTimer({ call: path.split('/').at(-1) ?? path })
    const answer = await ask(path, schema, { timeoutMs, json, traceparent })
    end({ outcome: answer.kind })
    return answer
  }

  async function ask<body>(
    path: string,
    schema: z.ZodType<body>,
    { timeoutMs, json, traceparent }: Sent,
  ): Promise<WebAnswer<body>> {
    try {
      const response = await fetch(`${webAppUrl}${path}`, {
        method: json === undefined ? 'GET' : 'POST',
        headers: {
          authorization: `Bearer ${internalApiSecret}`,
          // The answers are small, and pressing each would cost the web more than all the rest of the call's HTTP.
          'accept-encoding': 'identity',
          ...(json === undefined ? {} : { 'content-type': 'application/json' }),
          ...(traceparent === undefined ? {} : { traceparent }),
        },
        ...(json === undefined ? {} : { body: json }),
        // A redirect would carry the secret to another host.
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      })
      return sortAnswer(response.status, await response.text(), schema)
    } catch (error) {
      return { kind: 'unavailable', reason: nameFault(error) }
    }
  }

  /** What moves a job is a part of its trace; a beat every other second would bury the rest. */
  const post = <body>(path: string, schema: z.ZodType<body>, json: string, timeoutMs: number) =>
    tracing.traceparent() === undefined
      ? call(path, schema, timeoutMs, json)
      : tracing.within({ name: `POST ${path}`, kind: 'client' }, () =>
          call(path, schema, timeoutMs, json, tracing.traceparent()),
        )

  return {
    claim: (request) =>
      post('/api/plan/claim', claimResponseSchema, JSON.stringify(request), callTimeoutMs),
    progress: (request, timeoutMs) =>
      call('/api/plan/progress', progressResponseSchema, timeoutMs, JSON.stringify(request)),
    complete: (plan) =>
      post('/api/plan/complete', completeResponseSchema, writeCompletion(plan), completeTimeoutMs),
    fail: (request) =>
      post('/api/plan/fail', failResponseSchema, JSON.stringify(request), callTimeoutMs),
    readiness: () => call('/readyz', readinessSchema, callTimeoutMs),
    report: async (report) =>
      void (await post('/api/plan/report', z.unknown(), JSON.stringify(report), callTimeoutMs)),
  }
}

function writeCompletion(plan: FinishedPlan): string {
  const { jobId, attempt, planJson, metabolicProfileJson, progress } = plan
  const told = progress.length === 0 ? { jobId, attempt } : { jobId, attempt, progress }
  return `${JSON.stringify(told).slice(0, -1)},"planData":${planJson},"metabolicProfile":${metabolicProfileJson}}`
}

function nameFault(error: unknown): string {
  if (!(error instanceof Error)) return 'no_answer'
  const { cause } = error
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code
  return error.name === 'TimeoutError' ? 'timeout' : 'no_answer'
}
