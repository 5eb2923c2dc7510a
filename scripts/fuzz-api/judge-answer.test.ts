import { describe, expect, it } from 'vitest'
import { chanceOf } from './chance.ts'
import { createAnswerJudge } from './judge-answer.ts'
import { type Cast, type FuzzRequest, makeRequest } from './make-request.ts'
import { readDocument } from './read-document.ts'

const problem = { type: 'object', required: ['code'], properties: { code: { type: 'string' } } }
const document = readDocument(
  JSON.stringify({
    paths: {
      '/api/things/{planId}': {
        get: {
          operationId: 'getThing',
          responses: {
            200: {
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
            },
            404: { content: { 'application/problem+json': { schema: problem } } },
          },
        },
      },
    },
    components: { schemas: { Thing: { type: 'object', required: ['name'] } } },
  }),
)
const cast: Cast = { actors: [{ name: 'stranger', headers: {}, ids: {} }], foreign: {} }
const request: FuzzRequest = {
  ...makeRequest(document, cast, 1, 1),
  ...{ isAddressed: true, manner: 'plain', target: '/api/things/1', headers: [], body: undefined },
}
const judge = createAnswerJudge(document, ['canary'])
const answer = (status: number, text: string, type = 'application/json') => ({
  ...({ kind: 'answer', status, text, isWhole: true } as const),
  headers: new Map([
    ['date', 'now'],
    ['content-type', type],
    ['x-content-type-options', 'nosniff'],
  ]),
})

describe('the judge of answers', () => {
  it('is content with what the document promises', () => {
    expect(judge(request, answer(200, '{"name":"Soup"}'))).toEqual([])
    expect(judge(request, answer(404, '{"code":"not_found"}', 'application/problem+json'))).toEqual(
      [],
    )
    expect(judge({ ...request, manner: 'short' }, { kind: 'hung_up' })).toEqual([])
  })

  it.each([
    ['a fault of ours', answer(500, '{}')],
    ['a status that nobody has told of', answer(418, '{}')],
    ['another schema', answer(200, '{"title":"Soup"}')],
    ['no JSON', answer(200, '{"name":')],
    [
      'a stack',
      answer(404, '{"code":"at run (file:///app/a.js:1:2)"}', 'application/problem+json'),
    ],
    ['a statement', answer(404, '{"code":"SELECT id FROM person"}', 'application/problem+json')],
    ['a path', answer(404, '{"code":"/home/me/a"}', 'application/problem+json')],
    ['somebody else', answer(200, '{"name":"canary"}')],
    ['a polluted prototype', answer(200, '{"name":"Soup","zsPolluted":true}')],
    [
      'an answer without headers',
      { ...answer(200, '{"name":"Soup"}'), headers: new Map([['date', 'now']]) },
    ],
    ['silence', { kind: 'silent' } as const],
    ['a connection that ended', { kind: 'hung_up' } as const],
  ])('finds %s', (_, given) => {
    expect(judge(request, given)).not.toEqual([])
  })
})

describe('the address of somebody else', () => {
  const told = answer(200, '{"name":"canary"}')
  const support: FuzzRequest = {
    ...request,
    ...{ actor: 'operator', operation: { ...request.operation, id: 'getSupported' } },
  }

  it('is told to an operator by the call that is there for it', () => {
    expect(judge(support, told)).toEqual([])
  })

  it('is told to nobody else, and by no other call', () => {
    const found = ["tells somebody else's canary"]
    expect(judge({ ...support, actor: 'account' }, told)).toEqual(found)
    expect(judge({ ...support, operation: request.operation }, told)).toEqual(found)
  })
})

describe('the series of requests', () => {
  it('is the same for a seed, and another for another', () => {
    const series = (seed: number) =>
      Array.from({ length: 50 }, (_, nr) => {
        const chance = chanceOf(seed, nr)
        return [chance.below(1_000), chance.below(1_000)].join()
      })
    expect(series(1)).toEqual(series(1))
    expect(new Set([...series(1), ...series(2)]).size).toBeGreaterThan(95)
  })
})
