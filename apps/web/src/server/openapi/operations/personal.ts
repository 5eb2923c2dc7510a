import {
  intakeDraftAnswerSchema,
  preferenceChangeSchema,
  preferencesSchema,
  saveDraftSchema,
  savedDraftSchema,
  saveWeightSchema,
  weightEntrySchema,
  weightListSchema,
} from '@zero-sum/contracts'
import type { Operation } from '../operation.ts'

const tag = 'A person’s own'
const dayProblem = {
  invalid_request: 'The day is none, is in the future or is too long ago.',
} as const

export const personalOperations = [
  {
    ...{ id: 'getPreferences', method: 'GET', path: '/api/preferences', tag, access: 'person' },
    summary: 'Get how the person wants things shown',
    answers: {
      200: {
        description: 'What they have not chosen is what fits the browser.',
        json: preferencesSchema,
      },
    },
  },
  {
    ...{ id: 'changePreferences', method: 'PUT', path: '/api/preferences', tag, access: 'person' },
    summary: 'Change how the person wants things shown',
    body: {
      json: preferenceChangeSchema,
      examples: {
        german: { summary: 'German, in kilojoules', value: { locale: 'de', energyUnit: 'kj' } },
      },
    },
    answers: { 200: { description: 'All of it.', json: preferencesSchema } },
  },
  {
    ...{ id: 'getDraft', method: 'GET', path: '/api/intake/draft', tag, access: 'person' },
    summary: 'Get the answers that are not sent yet',
    answers: {
      200: { description: '`null` where there are none.', json: intakeDraftAnswerSchema },
    },
  },
  {
    ...{ id: 'saveDraft', method: 'PUT', path: '/api/intake/draft', tag, access: 'person' },
    summary: 'Keep answers that are not sent yet',
    body: { json: saveDraftSchema },
    answers: { 200: { description: 'What to send along next time.', json: savedDraftSchema } },
    problems: { conflict: 'Another device has saved others since (`draft_changed`).' },
  },
  {
    ...{ id: 'forgetDraft', method: 'DELETE', path: '/api/intake/draft', tag, access: 'person' },
    summary: 'Forget the answers that are not sent yet',
    answers: { 204: { description: 'They are gone.' } },
  },
  {
    ...{ id: 'listWeights', method: 'GET', path: '/api/weights', tag, access: 'person' },
    summary: 'List the weights that the person has written down',
    answers: { 200: { description: 'Oldest first.', json: weightListSchema } },
  },
  {
    ...{ id: 'saveWeight', method: 'PUT', path: '/api/weights/{date}', tag, access: 'person' },
    summary: 'Write down a weight, in place of an earlier one of the same day',
    body: { json: saveWeightSchema },
    answers: { 200: { description: 'The weight.', json: weightEntrySchema } },
    problems: dayProblem,
  },
  {
    ...{ id: 'deleteWeight', method: 'DELETE', path: '/api/weights/{date}', tag, access: 'person' },
    summary: 'Strike out the weight of a day',
    answers: { 204: { description: 'It is gone, or there was none.' } },
    problems: dayProblem,
  },
] as const satisfies readonly Operation[]
