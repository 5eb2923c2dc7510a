import { papers, planSchema } from '@zero-sum/contracts'
import { z } from 'zod'
import type { Operation } from '../operation.ts'

const tag = 'Plans as files'
const noSuchPlan = 'There is no such plan, or it is somebody else’s.'
const headers = ['Content-Disposition'] as const
const csv = 'text/csv'

export const planFileOperations = [
  {
    ...{ id: 'getPlanPdf', method: 'GET', path: '/api/plan/{planId}.pdf' },
    ...{ folder: '/api/plan/[planId]', tag, access: 'person' },
    summary: 'Get a plan as a PDF to print',
    query: {
      paper: {
        schema: z.enum(papers),
        description: 'Without it, the paper that the person chose.',
      },
    },
    limit: 'pdf',
    answers: { 200: { description: 'A tagged PDF.', file: 'application/pdf', headers } },
    problems: {
      invalid_request: 'There is no such paper.',
      not_found: noSuchPlan,
      too_many_requests:
        'Two PDFs of this person are being made already, or many were made within an hour.',
    },
  },
  {
    ...{ id: 'getPlanCalendar', method: 'GET', path: '/api/plan/{planId}.ics' },
    ...{ folder: '/api/plan/[planId]', tag, access: 'person' },
    summary: 'Get a plan as a calendar',
    answers: {
      200: {
        description: 'An event for each meal, in the person’s time zone and at their meal times.',
        file: 'text/calendar',
        headers,
      },
    },
    problems: {
      not_found: noSuchPlan,
      plan_without_dates: 'The plan was made without a `startDate`.',
    },
  },
  {
    ...{ id: 'getPlanCsv', method: 'GET', path: '/api/plan/{planId}.csv' },
    ...{ folder: '/api/plan/[planId]', tag, access: 'person' },
    summary: 'Get a plan as a table',
    answers: {
      200: { description: 'A line for each ingredient of each meal.', file: csv, headers },
    },
    problems: { not_found: noSuchPlan },
  },
  {
    ...{ id: 'getPlanJson', method: 'GET', path: '/api/plan/{planId}.json' },
    ...{ folder: '/api/plan/[planId]', tag, access: 'person' },
    summary: 'Get a plan as a file to keep',
    answers: {
      200: { description: 'The plan alone.', json: planSchema, headers },
    },
    problems: { not_found: noSuchPlan },
  },
  {
    ...{ id: 'getRecipesJsonLd', method: 'GET', path: '/api/plan/{planId}/recipes.jsonld' },
    ...{ tag, access: 'person' },
    summary: 'Get the recipes of a plan in schema.org’s words',
    description: 'For recipe managers.',
    answers: {
      200: { description: 'A list of recipes.', file: 'application/ld+json', headers },
    },
    problems: { not_found: noSuchPlan },
  },
  {
    ...{ id: 'getGroceryCsv', method: 'GET', path: '/api/plan/{planId}/grocery.csv' },
    ...{ tag, access: 'person' },
    summary: 'Get the shopping list of a plan as a table',
    answers: {
      200: {
        description: 'A line for each thing that is bought, for all who eat along.',
        file: csv,
        headers,
      },
    },
    problems: { not_found: noSuchPlan },
  },
  {
    ...{ id: 'getCalendarFeed', method: 'GET', path: '/api/calendar/{token}.ics' },
    ...{ folder: '/api/calendar/[feed]', tag, access: 'anybody' },
    summary: 'Subscribe to the plan that a person follows',
    description: 'Open to whoever has the address, which `POST /api/calendar` gives.',
    headers: ['If-None-Match'],
    limit: 'feed',
    answers: {
      200: { description: 'The meals as events.', file: 'text/calendar', headers: ['ETag'] },
      304: { description: 'As before.', headers: ['ETag'] },
    },
    problems: {
      not_found: 'There is no such feed; perhaps it was ended.',
      too_many_requests: 'Many feeds were asked for from this address, or many that are none.',
    },
  },
] as const satisfies readonly Operation[]
