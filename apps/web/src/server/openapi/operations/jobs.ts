import {
  generateResponseSchema,
  jobHistorySchema,
  jobViewSchema,
  retryRequestSchema,
  targetsSchema,
} from '@zero-sum/contracts'
import {
  cancelledJobSchema,
  jobCancelledEventSchema,
  jobCompletedEventSchema,
  jobFailedEventSchema,
} from '@zero-sum/contracts/job-event'
import { reportedProgressSchema } from '@zero-sum/contracts/progress'
import { generateRequestSchema, targetsRequestSchema } from '@zero-sum/contracts/requests'
import { z } from 'zod'
import { intakeExamples } from '../intake-examples.ts'
import type { Operation } from '../operation.ts'

const tag = 'Making a plan'
const noSuchJob = 'There is no such job, or it is somebody else’s.'

/** What an intake is refused for before anything is solved. */
const intakeProblems = {
  invalid_intake: 'The intake has faults; `errors` has a pointer to each.',
  unsafe_intake: 'No safe plan can be made for this person; `reason` says by which rule.',
  unknown_food:
    'A word for a food or an allergy means nothing to us; `suggestions` has what may be meant.',
  impossible_wishes: 'No plan can meet all these wishes; `suggestions` has ways out.',
} as const

/** A repeat of a key, and the plan that is being made already, are answered all the same. */
const tooMany = {
  too_many_requests: 'As many plans were asked for as may be in an hour or a day.',
  unavailable:
    'The database is away, or so many jobs wait that no more are taken for the moment (`queue_full`).',
} as const

const accepted = {
  202: {
    description: 'A new job. A repeat with the same `Idempotency-Key` gets this answer again.',
    json: generateResponseSchema,
    headers: ['Location'],
    example: {
      success: true,
      jobId: 'f1a5b5f0-6d0e-4a57-9d0b-3b6c1f1f8f11',
      status: 'pending',
      existing: false,
    },
  },
  200: {
    description: 'The job that the person has already.',
    json: generateResponseSchema,
    headers: ['Location'],
  },
} as const satisfies Operation['answers']

export const jobOperations = [
  {
    ...{ id: 'previewTargets', method: 'POST', path: '/api/targets', tag, access: 'person' },
    summary: 'Work out the targets of a plan without making it',
    description:
      'What a plan for an intake would aim at, with every reason, and how many dishes suit. Makes no job and stores nothing, and refuses what can be refused without solving.',
    limit: 'targets',
    body: { json: targetsRequestSchema, examples: intakeExamples },
    answers: {
      200: {
        description: 'The targets of each day.',
        json: targetsSchema,
        headers: ['Content-Language'],
      },
    },
    problems: intakeProblems,
  },
  {
    ...{ id: 'generatePlan', method: 'POST', path: '/api/plan/generate', tag, access: 'person' },
    summary: 'Ask for a plan',
    description:
      'Takes an intake and answers at once with the job that will make its plan. A person has one unfinished job at a time: asking again names that one. Choices of closed lists may be written in any case, with spaces or hyphens for the underscore.',
    headers: ['Idempotency-Key'],
    limit: 'generate',
    body: { json: generateRequestSchema, examples: intakeExamples },
    answers: accepted,
    problems: {
      ...intakeProblems,
      ...tooMany,
      idempotency_mismatch: 'This `Idempotency-Key` came with another request before.',
    },
  },
  {
    ...{ id: 'getJob', method: 'GET', path: '/api/plan/jobs/{jobId}', tag, access: 'person' },
    summary: 'See where a job stands',
    query: {
      events: {
        schema: z.literal('all'),
        description: 'With `all`, what its agents reported so far is told too.',
      },
    },
    answers: {
      200: {
        description: 'Status, progress, and the plan’s id or the problem.',
        json: [jobViewSchema, jobHistorySchema],
      },
    },
    problems: { not_found: noSuchJob },
  },
  {
    ...{ id: 'watchJob', method: 'GET', path: '/api/plan/jobs/{jobId}/events' },
    ...{ tag, access: 'person' },
    summary: 'Watch a job as it goes on',
    description:
      'A stream of server-sent events: first a `snapshot` of the job, then `agent` for each report, and `completed`, `failed` or `cancelled` at the end. The `id` of an event is its number in the job; whoever comes back with `Last-Event-ID` gets what they missed. A comment every 15 seconds keeps the connection open.',
    headers: ['Last-Event-ID'],
    answers: {
      200: {
        description: 'The events.',
        file: 'text/event-stream',
        events: {
          snapshot: jobHistorySchema,
          agent: reportedProgressSchema,
          completed: jobCompletedEventSchema,
          failed: jobFailedEventSchema,
          cancelled: jobCancelledEventSchema,
        },
        example:
          'id: 9\nevent: completed\ndata: {"seq":9,"planId":"0f1d8a2e-5d4c-4a4e-8a55-0e6f7b0c9d21"}\n\n',
      },
      204: {
        description: 'The client has seen the end of the job; there is nothing more to wait for.',
      },
    },
    problems: { not_found: noSuchJob },
  },
  {
    ...{ id: 'cancelJob', method: 'POST', path: '/api/plan/jobs/{jobId}/cancel' },
    ...{ tag, access: 'person' },
    summary: 'End a job before it has ended',
    answers: {
      200: {
        description: 'It is cancelled; a second call answers the same.',
        json: cancelledJobSchema,
      },
    },
    problems: {
      not_found: noSuchJob,
      conflict: 'The job has been completed or has failed already.',
    },
  },
  {
    ...{ id: 'retryJob', method: 'POST', path: '/api/plan/jobs/{jobId}/retry' },
    ...{ tag, access: 'person' },
    summary: 'Ask again for a plan that was not made',
    description:
      'With the same intake, or with the change of one of the suggestions that its refusal made. It is a new job.',
    headers: ['Idempotency-Key'],
    limit: 'generate',
    body: { json: retryRequestSchema },
    answers: accepted,
    problems: {
      ...intakeProblems,
      not_found: noSuchJob,
      conflict: 'The plan is still being made, or is ready.',
      ...tooMany,
      idempotency_mismatch: 'This `Idempotency-Key` came with another request before.',
    },
  },
] as const satisfies readonly Operation[]
