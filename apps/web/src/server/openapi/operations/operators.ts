import {
  auditPageSchema,
  auditQuerySchema,
  confirmOperatorSchema,
  operatorEndedSessionsSchema,
  operatorOverviewSchema,
  operatorPersonSchema,
  operatorWorkersSchema,
} from '@zero-sum/contracts/operator'
import {
  bulkReplayRequestSchema,
  bulkReplaySchema,
  deadGroupsSchema,
  operatorCancelledSchema,
  operatorJobPageSchema,
  operatorJobQuerySchema,
  operatorJobStorySchema,
  replayResultSchema,
} from '@zero-sum/contracts/operator-jobs'
import type { Operation } from '../operation.ts'

const tag = 'Operators'
const access = 'operator'
const unchanged = { description: 'As before.', headers: ['ETag'] } as const
/** An act wants to be done by whoever signed in, or gave their password, a short while ago. */
const forbidden = 'The sign-in is not recent enough (`confirmation_needed`).'
const noJob = 'There is no such job, or whoever asks is no operator.'
const noPerson = 'Nobody has that reference, or whoever asks is no operator.'
const invalid_request = 'A parameter of the address is wrong.'

const jobQuery = {
  status: { schema: operatorJobQuerySchema.shape.status, description: 'A state, or `unfinished`.' },
  failure: { schema: operatorJobQuerySchema.shape.failure, description: 'A kind of failure.' },
  reason: { schema: operatorJobQuerySchema.shape.reason, description: 'The code behind it.' },
  person: {
    schema: operatorJobQuerySchema.shape.person,
    description: 'The reference of a person.',
  },
  id: { schema: operatorJobQuerySchema.shape.id, description: 'The beginning of an id.' },
  olderThanMinutes: {
    schema: operatorJobQuerySchema.shape.olderThanMinutes,
    description: 'Accepted longer ago.',
  },
  newerThanMinutes: {
    schema: operatorJobQuerySchema.shape.newerThanMinutes,
    description: 'Accepted since then.',
  },
  before: { schema: operatorJobQuerySchema.shape.before, description: 'The `next` of a page.' },
} as const

const auditQuery = {
  action: { schema: auditQuerySchema.shape.action, description: 'One kind of act.' },
  subject: { schema: auditQuerySchema.shape.subject, description: 'To whom or what it was done.' },
  before: { schema: auditQuerySchema.shape.before, description: 'The `next` of a page.' },
} as const

export const operatorOperations = [
  {
    ...{ id: 'getOverview', method: 'GET', path: '/api/operator/overview', tag, access },
    summary: 'See how the installation is doing',
    headers: ['If-None-Match'],
    answers: {
      200: {
        description: 'Counts, times, sizes.',
        json: operatorOverviewSchema,
        headers: ['ETag'],
      },
      304: unchanged,
    },
  },
  {
    ...{ id: 'listAllJobs', method: 'GET', path: '/api/operator/jobs', tag, access },
    summary: 'List everybody’s jobs',
    description: 'States, times, codes and counts; nothing of an intake or a plan.',
    query: jobQuery,
    headers: ['If-None-Match'],
    answers: {
      200: { description: 'Newest first.', json: operatorJobPageSchema, headers: ['ETag'] },
      304: unchanged,
    },
    problems: { invalid_request },
  },
  {
    ...{ id: 'getJobStory', method: 'GET', path: '/api/operator/jobs/{jobId}', tag, access },
    summary: 'See what happened to a job',
    headers: ['If-None-Match'],
    answers: {
      200: { description: 'Attempts and events.', json: operatorJobStorySchema, headers: ['ETag'] },
      304: unchanged,
    },
    problems: { not_found: noJob },
  },
  {
    ...{ id: 'cancelAnyJob', method: 'POST', path: '/api/operator/jobs/{jobId}/cancel' },
    ...{ tag, access },
    summary: 'Cancel a job for its person',
    answers: { 200: { description: 'It has ended.', json: operatorCancelledSchema } },
    problems: { not_found: noJob, forbidden, conflict: 'It had ended before.' },
  },
  {
    ...{ id: 'replayJob', method: 'POST', path: '/api/operator/jobs/{jobId}/replay', tag, access },
    summary: 'Make a new job of a failed one',
    description: 'A job is replayed once; a repeat is told the job that was made of it.',
    answers: { 200: { description: 'What came of it.', json: replayResultSchema } },
    problems: { not_found: noJob, forbidden },
  },
  {
    ...{ id: 'listDeadJobs', method: 'GET', path: '/api/operator/dead', tag, access },
    summary: 'List why jobs died',
    headers: ['If-None-Match'],
    answers: {
      200: { description: 'By reason.', json: deadGroupsSchema, headers: ['ETag'] },
      304: unchanged,
    },
  },
  {
    ...{ id: 'replayDeadJobs', method: 'POST', path: '/api/operator/dead/replay', tag, access },
    summary: 'Replay a batch of dead jobs',
    body: { json: bulkReplayRequestSchema },
    answers: { 200: { description: 'What came of each.', json: bulkReplaySchema } },
    problems: { forbidden },
  },
  {
    ...{ id: 'listWorkers', method: 'GET', path: '/api/operator/workers', tag, access },
    summary: 'List the workers of the last day',
    headers: ['If-None-Match'],
    answers: {
      200: { description: 'Alive first.', json: operatorWorkersSchema, headers: ['ETag'] },
      304: unchanged,
    },
  },
  {
    ...{ id: 'listAudit', method: 'GET', path: '/api/operator/audit', tag, access },
    summary: 'Read the audit trail',
    query: auditQuery,
    headers: ['If-None-Match'],
    answers: {
      200: { description: 'Newest first.', json: auditPageSchema, headers: ['ETag'] },
      304: unchanged,
    },
    problems: { invalid_request },
  },
  {
    ...{ id: 'confirmOperator', method: 'POST', path: '/api/operator/confirm', tag, access },
    summary: 'Show by the password who sits there',
    body: { json: confirmOperatorSchema },
    answers: { 204: { description: 'Acts are possible for a quarter of an hour.' } },
    problems: {
      forbidden: 'It is not the password (`wrong_password`).',
      too_many_requests: 'Too many tries.',
    },
  },
  {
    ...{ id: 'getSupported', method: 'GET', path: '/api/operator/people/{reference}' },
    ...{ tag, access },
    summary: 'See who is behind a reference',
    answers: { 200: { description: 'What support needs.', json: operatorPersonSchema } },
    problems: { not_found: noPerson },
  },
  {
    ...{ id: 'endSessionsOf', method: 'POST' },
    ...{ path: '/api/operator/people/{reference}/end-sessions', tag, access },
    summary: 'Sign a person out everywhere',
    answers: {
      200: { description: 'How many there were.', json: operatorEndedSessionsSchema },
    },
    problems: { not_found: noPerson, forbidden },
  },
] as const satisfies readonly Operation[]
