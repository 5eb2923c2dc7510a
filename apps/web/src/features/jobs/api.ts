import {
  type GenerateResponse,
  generateResponseSchema,
  type JobView,
  jobViewSchema,
} from '@zero-sum/contracts'
import { z } from 'zod'
import { requestJson } from '../../lib/request-json.ts'

/**
 * Asks for a plan. The same `idempotencyKey` with the same intake gets the first answer again, so a repeat after a lost
 * answer makes no second job; `replace` cancels a running job that has another intake.
 */
export function generatePlan(
  intake: Record<string, unknown>,
  { idempotencyKey, replace }: { idempotencyKey: string; replace: boolean },
): Promise<GenerateResponse> {
  return requestJson('/api/plan/generate', generateResponseSchema, {
    method: 'POST',
    body: replace ? { ...intake, replace: true } : intake,
    headers: { 'idempotency-key': idempotencyKey },
  })
}

/** Where a job stands. */
export function fetchJob(jobId: string, signal?: AbortSignal): Promise<JobView> {
  return requestJson(`/api/plan/jobs/${encodeURIComponent(jobId)}`, jobViewSchema, {
    ...(signal === undefined ? {} : { signal }),
  })
}

/** The address of a job's event stream. */
export function jobEventsPath(jobId: string): string {
  return `/api/plan/jobs/${encodeURIComponent(jobId)}/events`
}

/** Cancels a job that has not ended. */
export async function cancelJob(jobId: string): Promise<void> {
  await requestJson(`/api/plan/jobs/${encodeURIComponent(jobId)}/cancel`, z.unknown(), {
    method: 'POST',
  })
}
