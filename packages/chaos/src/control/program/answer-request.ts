import { createHash, randomInt } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { json } from 'node:stream/consumers'
import { parseIntake } from '@zero-sum/contracts'
import { z } from 'zod'
import type { PlanStore } from './plan-store.ts'
import type { ControlQueue } from './queue.ts'
import { takeSubmission } from './take-submission.ts'
import type { VariantSettings } from './variant-settings.ts'
import { viewQueuedJob } from './view-job.ts'

export type ApiParts = { queue: ControlQueue; plans: PlanStore; settings: VariantSettings }
export type Answer = { status: number; body: unknown }

const completionSchema = z.looseObject({
  jobId: z.string(),
  planData: z.looseObject({ seed: z.int() }),
})

/** The control's whole interface: the product's addresses for submitting, asking and delivering. */
export async function answerRequest(request: IncomingMessage, parts: ApiParts): Promise<Answer> {
  const path = request.url ?? '/'
  const jobId = /^\/api\/plan\/jobs\/([^/]+)$/.exec(path)?.[1]
  if (request.method === 'GET' && path === '/readyz') return { status: 200, body: { ok: true } }
  if (request.method === 'GET' && jobId !== undefined) return await view(jobId, parts)
  if (request.method !== 'POST') return { status: 404, body: {} }
  if (path === '/api/plan/generate') return await generate(request, parts)
  if (path === '/api/plan/complete') return await complete(request, parts)
  return { status: 404, body: {} }
}

async function generate(request: IncomingMessage, { queue, settings }: ApiParts): Promise<Answer> {
  const key = request.headers['idempotency-key']
  const cookie = request.headers.cookie
  const parsed = parseIntake(await json(request))
  if (cookie === undefined) return { status: 401, body: {} }
  if (typeof key !== 'string' || 'faults' in parsed) return { status: 400, body: {} }
  // A session that needs no look-up: accepting then depends on the queue alone, which favours the control.
  const person = createHash('sha256').update(cookie).digest('hex')
  const { intake } = parsed
  const { seed = randomInt(2 ** 32) } = intake
  const taken = await takeSubmission(queue, settings, { person, key, seed, intake })
  return {
    status: taken.existing ? 200 : 202,
    body: { success: true, status: 'pending', ...taken },
  }
}

/** A stored plan outlives the queue's memory of its job, so it is looked for first. */
async function view(jobId: string, { queue, plans }: ApiParts): Promise<Answer> {
  const planId = await plans.find(jobId)
  if (planId !== undefined)
    return { status: 200, body: { jobId, status: 'completed', percent: 100, seq: 0, planId } }
  const queued = await viewQueuedJob(queue, jobId)
  return queued === undefined ? { status: 404, body: {} } : { status: 200, body: queued }
}

async function complete(request: IncomingMessage, { plans }: ApiParts): Promise<Answer> {
  const completion = completionSchema.safeParse(await json(request))
  if (!completion.success) return { status: 400, body: {} }
  const { jobId, planData } = completion.data
  const planId = await plans.store(jobId, planData.seed, planData)
  return { status: 200, body: { success: true, planId } }
}
