import {
  claimRequestSchema,
  claimResponseSchema,
  completeRequestSchema,
  completeResponseSchema,
  failRequestSchema,
  failResponseSchema,
  progressRequestSchema,
  progressResponseSchema,
} from '@zero-sum/contracts'
import { workerReportRequestSchema } from '@zero-sum/contracts/operator'
import type { Operation } from '../operation.ts'

const tag = 'Workers'
const superseded = 'Another attempt holds the job, or it has ended.'
const gone = 'The job was cancelled or deleted.'

export const workerOperations = [
  {
    ...{ id: 'claimJob', method: 'POST', path: '/api/plan/claim', tag, access: 'worker' },
    summary: 'Take a job',
    body: { json: claimRequestSchema },
    answers: { 200: { description: 'The job with its intake.', json: claimResponseSchema } },
    problems: {
      not_now:
        'Another worker holds the job, or it is not due yet (`leased_or_not_due`), or it is given to a worker that runs nothing else (`runs_alone`).',
      conflict: 'The job has ended; the message has no more use.',
      gone: 'There is no such job.',
    },
  },
  {
    ...{ id: 'reportProgress', method: 'POST', path: '/api/plan/progress', tag, access: 'worker' },
    summary: 'Renew a lease, and tell what was done',
    body: { json: progressRequestSchema },
    answers: { 200: { description: 'Whether to go on.', json: progressResponseSchema } },
  },
  {
    ...{ id: 'reportWorker', method: 'POST', path: '/api/plan/report', tag, access: 'worker' },
    summary: 'Say how a worker is doing',
    description: 'For operators; no job depends on it.',
    body: { json: workerReportRequestSchema },
    answers: { 204: { description: 'It is kept for two days.' } },
  },
  {
    ...{ id: 'completeJob', method: 'POST', path: '/api/plan/complete', tag, access: 'worker' },
    summary: 'Deliver a finished plan',
    description: 'It is checked again, and stored exactly once.',
    body: { json: completeRequestSchema },
    answers: { 200: { description: 'It is stored.', json: completeResponseSchema } },
    problems: { superseded, gone, invalid_plan: 'The plan does not pass its checks.' },
  },
  {
    ...{ id: 'failJob', method: 'POST', path: '/api/plan/fail', tag, access: 'worker' },
    summary: 'Give a job back without a plan',
    body: { json: failRequestSchema },
    answers: { 200: { description: 'Where the job stands now.', json: failResponseSchema } },
    problems: { superseded, gone },
  },
] as const satisfies readonly Operation[]
