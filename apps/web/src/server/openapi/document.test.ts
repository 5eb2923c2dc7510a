import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { answerDocument } from './answer-document.ts'
import { apiDocument } from './document.ts'
import { createJudge } from './judge.fixture.ts'
import type { JsonSchema } from './schemas.ts'

const document = JSON.parse(JSON.stringify(apiDocument()))
const judge = createJudge()

/** Every object within a value, with where it stands. */
function* objectsIn(value: unknown, path = ''): Generator<[string, Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield [path, value as Record<string, unknown>]
  for (const [key, inner] of Object.entries(value)) yield* objectsIn(inner, `${path}/${key}`)
}

describe('the document', () => {
  it('is OpenAPI 3.1, by its meta-schema', async () => {
    expect(await new Validator().validate(structuredClone(document))).toEqual({ valid: true })
    const broken = { ...structuredClone(document), paths: { 'api/plan': { get: {} } } }
    expect(await new Validator().validate(broken)).toMatchObject({ valid: false })
  })

  it('refers to nothing that is not there, and holds nothing that nobody refers to', () => {
    const references = [...objectsIn(document)].flatMap(([, { $ref }]) =>
      typeof $ref === 'string' ? [$ref] : [],
    )
    const there = Object.entries(document.components)
      .filter(([kind]) => kind !== 'securitySchemes')
      .flatMap(([kind, parts]) =>
        Object.keys(parts as object).map((name) => `#/components/${kind}/${name}`),
      )
    expect(new Set(references)).toEqual(new Set(there))
  })

  it('holds schemas that a validator of another make can read', () => {
    for (const name of Object.keys(document.components.schemas))
      expect(() => judge({ $ref: `#/components/schemas/${name}` }, 0), name).not.toThrow()
  })

  it('states defaults that its own schemas allow', () => {
    const withDefaults = [...objectsIn(document.components.schemas)].filter(
      ([, found]) => 'default' in found && !('properties' in found),
    )
    expect(withDefaults.length).toBeGreaterThan(20)
    for (const [path, { default: value, ...schema }] of withDefaults)
      expect(judge(schema as JsonSchema, value), path).toEqual([])
  })

  it('holds no secret, no address of a server and nothing of this machine', () => {
    const text = JSON.stringify(document)
    expect(text).not.toMatch(
      /https?:\/\/(?!json-schema|example\.org|`)|\/work\/|\/home\/|postgres:/,
    )
    expect(text).not.toMatch(/zs_[A-Za-z0-9_-]{43}/)
  })
})

describe('its address', () => {
  const ask = (headers: HeadersInit = {}) =>
    answerDocument(new Request('http://localhost/api/openapi.json', { headers }))

  it('answers with it, to be kept by anybody', async () => {
    const answer = ask()
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/json')
    expect(answer.headers.get('cache-control')).toMatch(/^public, max-age=\d+$/)
    expect(await answer.json()).toEqual(document)
  })

  it('sends nothing to whoever has it, by a strong validator', async () => {
    const etag = ask().headers.get('etag') ?? expect.fail('there is a tag')
    expect(etag).toMatch(/^"[\w-]{43}"$/)
    for (const tag of [etag, `W/${etag}`, `"older", ${etag}`]) {
      const again = ask({ 'if-none-match': tag })
      expect([again.status, await again.text()]).toEqual([304, ''])
    }
    expect(ask({ 'if-none-match': '"older"' }).status).toBe(200)
  })
})
