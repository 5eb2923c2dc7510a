import * as contracts from '@zero-sum/contracts'
import * as account from '@zero-sum/contracts/account'
import * as jobEvent from '@zero-sum/contracts/job-event'
import * as operator from '@zero-sum/contracts/operator'
import * as operatorJobs from '@zero-sum/contracts/operator-jobs'
import * as progress from '@zero-sum/contracts/progress'
import * as requests from '@zero-sum/contracts/requests'
import { saidSchema, saidValueSchema } from '@zero-sum/contracts/said'
import * as serverState from '@zero-sum/contracts/server-state'
import * as storedPlan from '@zero-sum/contracts/stored-plan'
import * as webhook from '@zero-sum/contracts/webhook'
import { z } from 'zod'

export type JsonSchema = Record<string, unknown>

const place = '#/components/schemas/'

/** Every schema of the contracts by its name there: `jobViewSchema` is `JobView`. */
const names = new Map<z.ZodType, string>()
const parts = [
  ...[contracts, account, jobEvent, operator, operatorJobs, progress, requests, serverState],
  ...[storedPlan, webhook],
]
for (const part of parts)
  for (const [name, value] of Object.entries(part))
    if (value instanceof z.ZodType) names.set(value, componentName(name))
names.set(saidSchema, 'Said')
names.set(saidValueSchema, 'SaidValue')

function componentName(exported: string): string {
  return exported.charAt(0).toUpperCase() + exported.slice(1).replace(/Schema$/, '')
}

/** Where the document holds a schema of the contracts. One that has no name there can't be told. */
export function refer(schema: z.ZodType): { $ref: string } {
  const name = names.get(schema)
  if (name === undefined) throw new Error('only schemas of the contracts are answered with')
  return { $ref: `${place}${name}` }
}

/** The schema of a single value, such as a parameter. */
export function valueSchema(schema: z.ZodType): JsonSchema {
  const { $schema, ...json } = z.toJSONSchema(schema, { io: 'input', override: tidy })
  return json
}

/**
 * Every schema of the contracts in JSON Schema 2020-12, by name, as it is on the wire. Answers may gain fields: what no schema
 * names is left open, or with `isClosed` shut, by which tests find fields that nobody has written down.
 */
export function componentSchemas({ isClosed = false } = {}): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>()
  for (const [schema, id] of names) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, {
    io: 'input',
    uri: (id) => `${place}${id}`,
    override: isClosed ? (found) => shut(tidy(found)) : tidy,
  })
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema, $id, ...json }]) => [id, json]),
  )
}

type Found = {
  zodSchema: z.core.$ZodTypes
  jsonSchema: z.core.JSONSchema.BaseSchema
}

/** Formats that say all that zod's long patterns say. */
const formats = new Set(['date', 'date-time', 'email', 'uuid'])

/** Leaves out what says nothing to people, and tells the defaults that zod does not tell through a transformation. */
function tidy(found: Found): Found {
  const { zodSchema, jsonSchema } = found
  if (formats.has(String(jsonSchema.format))) delete jsonSchema.pattern
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  const { def } = zodSchema._zod
  if (def.type === 'default' && jsonSchema.default === undefined)
    jsonSchema.default = structuredClone(def.defaultValue)
  return found
}

function shut({ zodSchema, jsonSchema }: Found): void {
  if (zodSchema._zod.def.type === 'object' && jsonSchema.type === 'object')
    jsonSchema.additionalProperties ??= false
}
