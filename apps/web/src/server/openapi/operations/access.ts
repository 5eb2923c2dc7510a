import {
  apiKeyListSchema,
  calendarAnswerSchema,
  createApiKeySchema,
  createdApiKeySchema,
  createdCalendarSchema,
  createdShareSchema,
  createShareSchema,
  endedSessionsSchema,
  sessionListSchema,
  sharedPlanAnswerSchema,
  shareListSchema,
} from '@zero-sum/contracts'
import type { Operation } from '../operation.ts'

const tag = 'Access'
const noSuchPlan = 'There is no such plan, or it is somebody else’s.'

export const accessOperations = [
  {
    ...{ id: 'listKeys', method: 'GET', path: '/api/keys', tag, access: 'session' },
    summary: 'List the person’s API keys',
    answers: {
      200: { description: 'Newest first, without their secrets.', json: apiKeyListSchema },
    },
  },
  {
    ...{ id: 'createKey', method: 'POST', path: '/api/keys', tag, access: 'session' },
    summary: 'Make an API key',
    body: {
      json: createApiKeySchema,
      examples: {
        kitchen: {
          summary: 'For a year',
          value: { name: 'Kitchen', scopes: ['write'], expiresInDays: 365 },
        },
      },
    },
    answers: {
      201: {
        description: 'The only answer that ever holds the secret.',
        json: createdApiKeySchema,
      },
    },
    problems: { conflict: 'The person has as many keys as anybody may (`too_many_keys`).' },
  },
  {
    ...{ id: 'revokeKey', method: 'DELETE', path: '/api/keys/{keyId}', tag, access: 'session' },
    summary: 'Revoke an API key at once',
    answers: { 204: { description: 'It opens nothing any more.' } },
    problems: { not_found: 'There is no such key, or it is somebody else’s.' },
  },
  {
    ...{ id: 'getCalendar', method: 'GET', path: '/api/calendar', tag, access: 'session' },
    summary: 'See whether there is a calendar feed',
    answers: {
      200: { description: 'The feed without its address, or `null`.', json: calendarAnswerSchema },
    },
  },
  {
    ...{ id: 'openCalendar', method: 'POST', path: '/api/calendar', tag, access: 'session' },
    summary: 'Open a calendar feed at a new address',
    answers: {
      201: {
        description: 'The only answer that ever holds the address. An old one ends.',
        json: createdCalendarSchema,
      },
    },
  },
  {
    ...{ id: 'endCalendar', method: 'DELETE', path: '/api/calendar', tag, access: 'session' },
    summary: 'End the calendar feed',
    answers: { 204: { description: 'There is none now.' } },
  },
  {
    ...{ id: 'listShares', method: 'GET', path: '/api/plan/{planId}/shares' },
    ...{ tag, access: 'session' },
    summary: 'List the links to a plan',
    answers: { 200: { description: 'Those that are still open.', json: shareListSchema } },
    problems: { not_found: noSuchPlan },
  },
  {
    ...{ id: 'createShare', method: 'POST', path: '/api/plan/{planId}/shares' },
    ...{ tag, access: 'session' },
    summary: 'Make a link to a plan',
    body: { json: createShareSchema },
    answers: {
      201: { description: 'The only answer that ever holds the link.', json: createdShareSchema },
    },
    problems: {
      not_found: noSuchPlan,
      conflict: 'The plan has as many links as it may (`too_many_links`).',
    },
  },
  {
    ...{ id: 'openShare', method: 'GET', path: '/api/shares/{share}', tag, access: 'anybody' },
    summary: 'See what a link shows',
    answers: {
      200: {
        description: 'The food, and nothing of the person.',
        json: sharedPlanAnswerSchema,
      },
    },
    problems: {
      not_found: 'There is no such link.',
      expired: 'The link has run out.',
      too_many_requests: 'Many links that are none were tried from this address.',
    },
  },
  {
    ...{ id: 'endShare', method: 'DELETE', path: '/api/shares/{share}', tag, access: 'session' },
    summary: 'End a link',
    answers: { 204: { description: 'It shows nothing any more.' } },
    problems: { not_found: 'There is no such link, or it is somebody else’s.' },
  },
  {
    ...{ id: 'listSessions', method: 'GET', path: '/api/sessions', tag, access: 'session' },
    summary: 'List where the person is signed in',
    answers: { 200: { description: 'The one that asks first.', json: sessionListSchema } },
  },
  {
    ...{ id: 'endOtherSessions', method: 'DELETE', path: '/api/sessions', tag, access: 'session' },
    summary: 'Sign out everywhere else',
    answers: { 200: { description: 'How many there were.', json: endedSessionsSchema } },
  },
  {
    ...{ id: 'endSession', method: 'DELETE', path: '/api/sessions/{sessionId}' },
    ...{ tag, access: 'session' },
    summary: 'Sign out in one place',
    answers: { 204: { description: 'It is ended.' } },
    problems: { not_found: 'There is no such session, or it is somebody else’s.' },
  },
] as const satisfies readonly Operation[]
