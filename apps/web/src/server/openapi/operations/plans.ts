import {
  planAtVersionSchema,
  planComparisonSchema,
  planVersionsSchema,
  revisionSchema,
} from '@zero-sum/contracts'
import {
  activePlanSchema,
  planHistorySchema,
  planPagesSchema,
  storedPlanSchema,
} from '@zero-sum/contracts/stored-plan'
import type { Operation } from '../operation.ts'

const tag = 'Plans'
const noSuchPlan = 'There is no such plan, or it is somebody else’s.'
const noSuchVersion = 'There is no such version of this plan, or it is somebody else’s.'

export const planOperations = [
  {
    ...{ id: 'getActivePlan', method: 'GET', path: '/api/plan/active', tag, access: 'person' },
    summary: 'Get the plan that the person follows and the job that they wait for',
    answers: { 200: { description: '`null` for what there is none of.', json: activePlanSchema } },
  },
  {
    ...{ id: 'listPlans', method: 'GET', path: '/api/plan/history', tag, access: 'person' },
    summary: 'List the person’s plans',
    answers: { 200: { description: 'Newest first, at most 100.', json: planHistorySchema } },
  },
  {
    ...{ id: 'getPlan', method: 'GET', path: '/api/plan/{planId}', tag, access: 'person' },
    summary: 'Get a plan',
    answers: {
      200: {
        description: 'The plan with its revision and its locked meals.',
        json: storedPlanSchema,
        headers: ['Content-Language'],
      },
    },
    problems: { not_found: noSuchPlan },
  },
  {
    ...{ id: 'listVersions', method: 'GET', path: '/api/plan/{planId}/versions' },
    ...{ tag, access: 'person' },
    summary: 'List the versions of a plan',
    answers: {
      200: { description: 'Newest first, each with what made it.', json: planVersionsSchema },
    },
    problems: { not_found: noSuchPlan },
  },
  {
    ...{ id: 'getVersion', method: 'GET', path: '/api/plan/{planId}/versions/{revision}' },
    ...{ tag, access: 'person' },
    summary: 'Get a plan as it was in one of its versions',
    answers: { 200: { description: 'The plan as it was.', json: planAtVersionSchema } },
    problems: { not_found: noSuchVersion },
  },
  {
    ...{ id: 'compareVersions', method: 'GET', path: '/api/plan/{planId}/compare' },
    ...{ tag, access: 'person' },
    summary: 'Compare two versions of a plan',
    query: {
      from: { schema: revisionSchema, description: 'The one to start from.', isRequired: true },
      to: { schema: revisionSchema, description: 'The other one.', isRequired: true },
    },
    answers: {
      200: {
        description: 'What makes `to` another than `from`: meals, figures, shopping.',
        json: planComparisonSchema,
      },
    },
    problems: { not_found: noSuchVersion },
  },
  {
    ...{ id: 'listPlanPages', method: 'GET', path: '/api/plan/active/pages' },
    ...{ tag, access: 'person' },
    summary: 'List the pages to keep for reading without a connection',
    description: 'Of the website, for its own service worker.',
    answers: {
      200: { description: 'The pages of the plan that the person follows.', json: planPagesSchema },
    },
  },
] as const satisfies readonly Operation[]
