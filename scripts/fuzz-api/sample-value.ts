import { randomUUID } from 'node:crypto'
import type { Chance } from './chance.ts'
import type { ApiDocument, JsonSchema } from './read-document.ts'

const formats: Readonly<Record<string, string>> = {
  date: '2026-03-02',
  'date-time': '2026-03-02T12:00:00Z',
  email: 'somebody@example.org',
  uri: 'https://hooks.invalid/',
}

/** A value that a schema of the document may allow, as far as a few lines can tell. */
export function sampleValue(
  schema: JsonSchema,
  { components }: Pick<ApiDocument, 'components'>,
  chance: Chance,
  depth = 0,
): unknown {
  const again = (part: unknown) =>
    sampleValue(part as JsonSchema, { components }, chance, depth + 1)
  if (depth > 12) return null
  if (typeof schema.$ref === 'string') {
    const name = schema.$ref.split('/').at(-1) ?? ''
    return again(components.schemas[name] ?? {})
  }
  if ('const' in schema) return schema.const
  if (Array.isArray(schema.enum)) return chance.pick(schema.enum)
  for (const many of [schema.anyOf, schema.oneOf])
    if (Array.isArray(many) && many.length > 0) return again(chance.pick(many))
  if (Array.isArray(schema.allOf)) return mergeAll(schema.allOf.map(again))
  const type = Array.isArray(schema.type) ? chance.pick(schema.type) : schema.type
  switch (type) {
    case 'object':
      return sampleObject(schema, again, chance)
    case 'array':
      return Array.from({ length: chance.below(4) }, () => again(schema.items ?? {}))
    case 'string':
      return sampleString(schema, chance)
    case 'integer':
    case 'number':
      return sampleNumber(schema, chance)
    case 'boolean':
      return chance.happens(0.5)
    default:
      return null
  }
}

function mergeAll(parts: readonly unknown[]): unknown {
  return Object.assign({}, ...parts)
}

function sampleObject(
  { properties = {}, required = [] }: JsonSchema,
  again: (part: unknown) => unknown,
  chance: Chance,
): Record<string, unknown> {
  const isRequired = new Set(required as string[])
  return Object.fromEntries(
    Object.entries(properties as Record<string, unknown>)
      .filter(([name]) => isRequired.has(name) || chance.happens(0.3))
      .map(([name, part]) => [name, again(part)]),
  )
}

function sampleString(schema: JsonSchema, chance: Chance): string {
  if (schema.format === 'uuid') return randomUUID()
  const known = formats[String(schema.format)]
  if (known !== undefined) return known
  const least = Number(schema.minLength ?? 0)
  return chance.pick(['a', 'egg', 'Maria', 'x'.repeat(40)]).padEnd(Math.min(least, 300), 'x')
}

function sampleNumber(schema: JsonSchema, chance: Chance): number {
  const least = Number(schema.minimum ?? 0)
  const most = Math.min(Number(schema.maximum ?? 100), 1_000_000)
  return least + chance.below(Math.max(1, Math.floor(most - least) + 1))
}
