import {
  alternativesSchema,
  lockRequestSchema,
  locksSchema,
  regenerateRequestSchema,
  restoreRequestSchema,
  swapRequestSchema,
  undoRequestSchema,
} from '@zero-sum/contracts'
import { regeneratedPlanSchema, storedPlanSchema } from '@zero-sum/contracts/stored-plan'
import type { Operation } from '../operation.ts'

const tag = 'Changing a plan'
const stale =
  'The plan has been changed since it was looked at (`stale_revision`, with `currentRevision`)'
const busy =
  'Three changes of this person are being worked out already, or many were within an hour.'
const headers = ['Content-Language'] as const
const noSuchMeal = 'There is no such plan or meal, or it is somebody else’s.'

export const planChangeOperations = [
  {
    ...{ id: 'swapMeal', method: 'POST', path: '/api/plan/{planId}/swap', tag, access: 'person' },
    summary: 'See what else a meal could be, or put another dish there',
    description:
      'Without `recipeId`: up to six dishes and what each changes; nothing is changed. With `recipeId` and `revision`: puts the dish there, balances the day anew and gives the plan. A repeat whose answer was lost swaps nothing more.',
    body: { json: swapRequestSchema },
    limit: 'change',
    answers: {
      200: {
        description: 'The dishes to choose from, or the plan.',
        json: [alternativesSchema, storedPlanSchema],
        headers,
      },
    },
    problems: {
      not_found: noSuchMeal,
      conflict: `${stale}, or it was made with foods that are others now (\`plan_outdated\`).`,
      swap_refused: 'This dish does not fit there, or no other does; `reason` says why.',
      too_many_requests: busy,
    },
  },
  {
    ...{ id: 'regeneratePlan', method: 'POST', path: '/api/plan/{planId}/regenerate' },
    ...{ tag, access: 'person' },
    summary: 'Make a meal, a day or all that is not locked again',
    limit: 'change',
    body: {
      json: regenerateRequestSchema,
      examples: {
        day: { summary: 'A day', value: { revision: 1, scope: { kind: 'day', day: 3 } } },
        rest: {
          summary: 'All that is not locked',
          value: { revision: 1, scope: { kind: 'unlocked' } },
        },
      },
    },
    answers: {
      200: {
        description: 'The plan, and the meals that stayed since nothing else was possible there.',
        json: regeneratedPlanSchema,
        headers,
      },
    },
    problems: {
      not_found: noSuchMeal,
      conflict: `${stale}, a lock was changed meanwhile (\`locks_changed\`), or its foods are others now (\`plan_outdated\`).`,
      change_refused: 'Nothing there can be made again; `reason` says why.',
      too_many_requests: busy,
    },
  },
  {
    ...{ id: 'lockMeal', method: 'PUT', path: '/api/plan/{planId}/locks', tag, access: 'person' },
    summary: 'Lock a meal, so that it stays when the rest is made again, or unlock it',
    body: { json: lockRequestSchema },
    answers: { 200: { description: 'Every lock of the plan.', json: locksSchema } },
    problems: { not_found: noSuchMeal },
  },
  {
    ...{ id: 'undoChange', method: 'POST', path: '/api/plan/{planId}/undo', tag, access: 'person' },
    summary: 'Take the last change back',
    body: { json: undoRequestSchema },
    answers: {
      200: {
        description: 'The plan as it was, as its next revision.',
        json: storedPlanSchema,
        headers,
      },
    },
    problems: {
      not_found: 'There is no such plan, or it is somebody else’s.',
      conflict: `${stale}, or it is as it was made (\`nothing_to_undo\`).`,
    },
  },
  {
    ...{ id: 'restoreVersion', method: 'POST', path: '/api/plan/{planId}/restore' },
    ...{ tag, access: 'person' },
    summary: 'Bring an earlier version back',
    body: { json: restoreRequestSchema },
    answers: {
      200: {
        description: 'The plan as it was then, as its next revision.',
        json: storedPlanSchema,
        headers,
      },
    },
    problems: {
      not_found: 'There is no such plan or version, or it is somebody else’s.',
      conflict: `${stale}.`,
    },
  },
] as const satisfies readonly Operation[]
