/** A JSON Schema, as far as changes in it are looked at. */
export type Schema = {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  prefixItems?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  additionalProperties?: Schema | boolean
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  pattern?: string
  format?: string
}

/** Who has to understand the other: the server a request, or the client an answer. */
export type Direction = 'answer' | 'request'

export type Sides = {
  direction: Direction
  released: (reference: string) => Schema
  current: (reference: string) => Schema
}

/**
 * What has changed from one schema to another so that somebody who knew the first is no longer understood (in a request) or no
 * longer understands (in an answer). Says nothing of fields that answers have gained, or that requests may leave out.
 */
export function compareSchemas(
  released: Schema,
  current: Schema,
  sides: Sides,
  place: string,
  seen: ReadonlySet<string> = new Set(),
): string[] {
  const pair = `${released.$ref}|${current.$ref}`
  if (released.$ref !== undefined || current.$ref !== undefined) {
    // A schema that holds itself was looked at on the way here.
    if (released.$ref !== undefined && seen.has(pair)) return []
    const before = released.$ref === undefined ? released : sides.released(released.$ref)
    const after = current.$ref === undefined ? current : sides.current(current.$ref)
    return compareSchemas(before, after, sides, place, new Set([...seen, pair]))
  }
  return [
    ...compareTypes(released, current, sides.direction, place),
    ...compareLimits(released, current, sides.direction, place),
    ...compareFields(released, current, sides, place, seen),
    ...compareParts(released, current, sides, place, seen),
  ]
}

const typesOf = ({ type }: Schema): string[] => (type === undefined ? [] : [type].flat())

/** Closed lists of answers may gain values; those of requests may not lose any. */
function compareTypes(before: Schema, after: Schema, direction: Direction, place: string) {
  const faults: string[] = []
  const [old, now] = [typesOf(before), typesOf(after)]
  const [less, more] = direction === 'request' ? [old, now] : [now, old]
  const fits = (type: string) =>
    more.includes(type) || (type === 'integer' && more.includes('number'))
  if (more.length > 0 && (less.length === 0 || !less.every(fits)))
    faults.push(
      `${place}: the type is ${now.join(' or ') || 'open'}, and was ${old.join(' or ') || 'open'}`,
    )
  const [values, kept] = [valuesOf(before), valuesOf(after)]
  if (direction === 'request' && kept !== undefined) {
    if (values === undefined) faults.push(`${place}: only some values are taken now`)
    for (const value of values ?? [])
      if (!kept.has(value)) faults.push(`${place}: ${value} is not taken any more`)
  }
  if (direction === 'answer' && values !== undefined && kept === undefined)
    faults.push(`${place}: the list of values is open now`)
  return faults
}

function valuesOf(schema: Schema): Set<string> | undefined {
  if (schema.const !== undefined) return new Set([JSON.stringify(schema.const)])
  return schema.enum === undefined
    ? undefined
    : new Set(schema.enum.map((one) => JSON.stringify(one)))
}

/** Requests may not be judged more strictly. How strictly answers are made tells nobody anything. */
function compareLimits(before: Schema, after: Schema, direction: Direction, place: string) {
  if (direction === 'answer') return []
  const faults: string[] = []
  for (const name of ['minimum', 'minLength', 'minItems'] as const)
    if ((after[name] ?? Number.NEGATIVE_INFINITY) > (before[name] ?? Number.NEGATIVE_INFINITY))
      faults.push(`${place}: ${name} has risen to ${after[name]}`)
  for (const name of ['maximum', 'maxLength', 'maxItems'] as const)
    if ((after[name] ?? Number.POSITIVE_INFINITY) < (before[name] ?? Number.POSITIVE_INFINITY))
      faults.push(`${place}: ${name} has sunk to ${after[name]}`)
  for (const name of ['pattern', 'format'] as const)
    if (after[name] !== undefined && after[name] !== before[name])
      faults.push(`${place}: ${name} is ${after[name]} now`)
  return faults
}

function compareFields(
  before: Schema,
  after: Schema,
  sides: Sides,
  place: string,
  seen: ReadonlySet<string>,
): string[] {
  const faults: string[] = []
  const [old, now] = [before.properties ?? {}, after.properties ?? {}]
  for (const [name, schema] of Object.entries(old)) {
    const current = now[name]
    if (current === undefined) faults.push(`${place}.${name} is gone`)
    else faults.push(...compareSchemas(schema, current, sides, `${place}.${name}`, seen))
  }
  const [needed, given] = [new Set(after.required), new Set(before.required)]
  if (sides.direction === 'request')
    for (const name of needed)
      if (!given.has(name)) faults.push(`${place}.${name} has to be sent now`)
  if (sides.direction === 'answer')
    for (const name of given)
      if (!needed.has(name) && name in now) faults.push(`${place}.${name} may be missing now`)
  if (
    sides.direction === 'request' &&
    after.additionalProperties === false &&
    before.additionalProperties !== false
  )
    faults.push(`${place}: unknown fields are refused now`)
  return faults
}

function compareParts(
  before: Schema,
  after: Schema,
  sides: Sides,
  place: string,
  seen: ReadonlySet<string>,
): string[] {
  const faults: string[] = []
  if (before.items !== undefined && after.items !== undefined)
    faults.push(...compareSchemas(before.items, after.items, sides, `${place}[]`, seen))
  if (
    typeof before.additionalProperties === 'object' &&
    typeof after.additionalProperties === 'object'
  )
    faults.push(
      ...compareSchemas(
        ...([
          before.additionalProperties,
          after.additionalProperties,
          sides,
          `${place}.*`,
          seen,
        ] as const),
      ),
    )
  for (const name of ['allOf', 'prefixItems'] as const) {
    const [old, now] = [before[name] ?? [], after[name] ?? []]
    if (old.length !== now.length)
      faults.push(`${place}: has ${now.length} parts, and had ${old.length}`)
    else
      for (const [nr, part] of old.entries())
        faults.push(...compareSchemas(part, now[nr] ?? {}, sides, place, seen))
  }
  return [...faults, ...compareChoices(before, after, sides, place, seen)]
}

/** Each form that a request could have is taken in some form; each that an answer has was known in some form. */
function compareChoices(
  before: Schema,
  after: Schema,
  sides: Sides,
  place: string,
  seen: ReadonlySet<string>,
): string[] {
  const choices = (schema: Schema) => schema.anyOf ?? schema.oneOf
  const [old, now] = [choices(before), choices(after)]
  if (old === undefined && now === undefined) return []
  const [formsBefore, formsAfter] = [old ?? [before], now ?? [after]]
  const fits = (one: Schema, other: Schema) =>
    compareSchemas(one, other, sides, place, seen).length === 0
  const isUnknown =
    sides.direction === 'request'
      ? formsBefore.some((one) => !formsAfter.some((other) => fits(one, other)))
      : formsAfter.some((other) => !formsBefore.some((one) => fits(one, other)))
  return isUnknown ? [`${place}: one of its forms is another now`] : []
}
