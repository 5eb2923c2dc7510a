import { problemCatalogue } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import type { Operation } from '../../server/openapi/operation.ts'
import { operations } from '../../server/openapi/operations/all.ts'
import { problemsOf } from '../../server/openapi/problems.ts'
import { readReference } from './read-reference.ts'
import { fieldsOf, sayType } from './say-type.ts'
import { writeCurl } from './write-curl.ts'

const { tags, webhooks, schemas } = readReference()
const documented = tags.flatMap((tag) => tag.operations)
const byId = (id: string) => documented.find((one) => one.operationId === id) ?? expect.fail(id)

describe('the reference', () => {
  it('has every call once, with every code that it may be refused with', () => {
    expect(documented.map((one) => one.operationId).sort()).toEqual(
      operations.map(({ id }) => id).sort(),
    )
    for (const operation of operations as readonly Operation[]) {
      const codes = byId(operation.id).refusals.map(({ code }) => code)
      const told = Object.keys(problemsOf(operation))
      expect(codes.sort(), operation.id).toEqual(told.sort())
      for (const code of codes) expect(Object.keys(problemCatalogue)).toContain(code)
    }
  })

  it('leads only to forms that it has', () => {
    const there = new Set(schemas.map(([name]) => name))
    const named = [...documented, ...webhooks].flatMap(({ requestBody, answers, parameters }) => [
      ...Object.values(requestBody?.content ?? {}).map(({ schema }) => schema ?? {}),
      ...answers.flatMap(({ content }) => Object.values(content).map(({ schema }) => schema ?? {})),
      ...parameters.map(({ schema }) => schema),
    ])
    const inForms = schemas.flatMap(([, schema]) => fieldsOf(schema).map(([, field]) => field))
    const pieces = [...named, ...inForms].flatMap(sayType)
    const linked = pieces.flatMap((piece) => ('schema' in piece ? [piece.schema] : []))
    expect(linked.length).toBeGreaterThan(200)
    expect(linked.filter((name) => !there.has(name))).toEqual([])
  })

  it('tells types in words', () => {
    const say = (schema: Parameters<typeof sayType>[0]) =>
      sayType(schema)
        .map((piece) => ('schema' in piece ? piece.schema : piece.words))
        .join('')
    expect(say({ type: 'integer', minimum: 1, maximum: 7 })).toBe('integer 1…7')
    expect(say({ type: 'array', items: { $ref: '#/components/schemas/Plan' } })).toBe(
      'list of Plan',
    )
    expect(say({ anyOf: [{ type: 'string' }, { type: 'null' }] })).toBe('string | null')
    expect(say({ enum: ['a', 'b'] })).toBe('"a" | "b"')
  })

  it('shows calls as one types them', () => {
    expect(writeCurl(byId('getPlan'))).toBe(
      'curl -fsS -H "Authorization: Bearer $KEY" "$HOST/api/plan/$PLAN_ID"',
    )
    expect(writeCurl(byId('revokeKey'))).toBe(
      'curl -fsS -X DELETE -b cookies "$HOST/api/keys/$KEY_ID"',
    )
    expect(writeCurl(byId('createKey'))).toContain(`--json '{"name":"Kitchen"`)
    expect(writeCurl(byId('listRecipes'))).toBe('curl -fsS "$HOST/api/recipes"')
  })
})
