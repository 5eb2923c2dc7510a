import { describe, expect, it } from 'vitest'
import { type ApiDocument, findBreakingChanges } from './find-breaking-changes.ts'
import { currentDocument, readReleased } from './released-document.ts'

const released = {
  paths: {
    '/plans': {
      get: {
        operationId: 'listPlans',
        security: [{ session: [] }, { apiKey: ['read'] }],
        parameters: [
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', maximum: 50 } },
        ],
        responses: {
          200: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Plans' } } },
          },
          404: { $ref: '#/components/responses/NotFound' },
        },
      },
      post: {
        operationId: 'makePlan',
        security: [{ session: [] }],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Wish' } } },
        },
        responses: { 202: {} },
      },
    },
  },
  webhooks: {
    'plan.completed': {
      post: {
        operationId: 'onPlanCompleted',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Plans' } } },
        },
        responses: { '2XX': {} },
      },
    },
  },
  components: {
    responses: { NotFound: { content: { 'application/problem+json': { schema: {} } } } },
    schemas: {
      Plans: {
        type: 'object',
        required: ['status', 'next'],
        properties: {
          status: { enum: ['made', 'lost'] },
          next: { anyOf: [{ $ref: '#/components/schemas/Plans' }, { type: 'null' }] },
          note: { type: 'string' },
        },
      },
      Wish: {
        type: 'object',
        required: ['diet'],
        properties: {
          diet: { enum: ['vegan', 'keto'] },
          days: { type: 'integer', minimum: 1, maximum: 7 },
          age: { type: 'number' },
          tags: { type: 'array', items: { type: 'string', maxLength: 20 } },
          when: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
        },
      },
    },
  },
} as const

type Loose = { [key: string]: Loose } & { push(value: unknown): void }

/** What is found after a change of the released document. */
function after(change: (document: Loose) => void): string[] {
  const document = structuredClone(released)
  change(document as unknown as Loose)
  return findBreakingChanges(released as unknown as ApiDocument, document as unknown as ApiDocument)
}

const at = (document: Loose, path: string): Loose =>
  path.split(' ').reduce((part, key) => part[key] as Loose, document)
const get = 'paths /plans get'
const post = 'paths /plans post'
const plans = 'components schemas Plans'
const wish = 'components schemas Wish'
const set = (path: string, key: string, value: unknown) => (document: Loose) =>
  void Object.assign(at(document, path), { [key]: value })
const drop = (path: string, key: string) => (document: Loose) =>
  void Reflect.deleteProperty(at(document, path), key)

describe('a change that breaks programs is found', () => {
  it.each([
    ['a path is gone', drop('paths', '/plans')],
    ['an operation is gone', drop('paths /plans', 'get')],
    ['a name is another', set(get, 'operationId', 'getPlans')],
    ['a status is gone', drop(`${get} responses`, '404')],
    ['a media type is gone', set(`${get} responses 200`, 'content', { 'text/csv': {} })],
    ['a key is taken no more', set(get, 'security', [{ session: [] }])],
    ['a parameter is gone', set(get, 'parameters', [])],
    ['a parameter has to be sent', set(`${get} parameters 0`, 'required', true)],
    ['a parameter may be less', set(`${get} parameters 0 schema`, 'maximum', 20)],
    ['a field of an answer is gone', drop(`${plans} properties`, 'note')],
    ['a field of an answer may be missing', set(plans, 'required', ['next'])],
    ['a field of an answer has another type', set(`${plans} properties note`, 'type', 'number')],
    [
      'a field of an answer may be null',
      set(`${plans} properties note`, 'type', ['string', 'null']),
    ],
    [
      'a field of an answer has another form',
      set(`${plans} properties next`, 'anyOf', [{ type: 'string' }]),
    ],
    ['a field of a request has to be sent', set(wish, 'required', ['diet', 'days'])],
    ['a field of a request is gone', drop(`${wish} properties`, 'days')],
    ['a value is taken no more', set(`${wish} properties diet`, 'enum', ['vegan'])],
    ['a limit is tighter', set(`${wish} properties days`, 'minimum', 2)],
    ['a limit within a list is tighter', set(`${wish} properties tags items`, 'maxLength', 10)],
    ['a type is narrower', set(`${wish} properties age`, 'type', 'integer')],
    ['a form is taken no more', set(`${wish} properties when`, 'anyOf', [{ type: 'string' }])],
    ['unknown fields are refused', set(wish, 'additionalProperties', false)],
    ['a body is wanted', set(get, 'requestBody', { required: true, content: {} })],
    ['a webhook is gone', drop('webhooks', 'plan.completed')],
  ] as const)('when %s', (_, change) => {
    expect(after(change)).not.toEqual([])
  })
})

describe('a change that breaks nothing is not', () => {
  it.each([
    ['nothing has changed', () => {}],
    ['there is a new path', set('paths', '/more', { get: { responses: {} } })],
    ['there is a new status', set(`${get} responses`, '410', {})],
    ['there is another way in', set(post, 'security', [{ session: [] }, { apiKey: ['write'] }])],
    ['it is open to everybody', set(get, 'security', [])],
    ['an answer has a new field', set(`${plans} properties`, 'more', { type: 'string' })],
    ['a field is always there', set(plans, 'required', ['status', 'next', 'note'])],
    [
      'an answer has a new value',
      set(`${plans} properties status`, 'enum', ['made', 'lost', 'late']),
    ],
    ['a request may have a new field', set(`${wish} properties`, 'more', { type: 'string' })],
    [
      'a request may have a new value',
      set(`${wish} properties diet`, 'enum', ['vegan', 'keto', 'paleo']),
    ],
    ['a field may be left out', set(wish, 'required', [])],
    ['a limit is looser', set(`${wish} properties days`, 'maximum', 14)],
    ['a type is wider', set(`${wish} properties days`, 'type', 'number')],
    ['words are others', set(get, 'summary', 'Other words')],
  ] as const)('when %s', (_, change) => {
    expect(after(change)).toEqual([])
  })
})

it('the API has broken no program since it was last released: see docs/api-versions.md', async () => {
  expect(findBreakingChanges(await readReleased(), currentDocument())).toEqual([])
})
