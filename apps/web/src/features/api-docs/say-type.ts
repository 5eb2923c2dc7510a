/** A JSON Schema, as far as the page tells of it. */
export type FieldSchema = {
  $ref?: string
  type?: string | string[]
  format?: string
  description?: string
  enum?: unknown[]
  const?: unknown
  default?: unknown
  properties?: Record<string, FieldSchema>
  required?: string[]
  items?: FieldSchema
  prefixItems?: FieldSchema[]
  anyOf?: FieldSchema[]
  oneOf?: FieldSchema[]
  allOf?: FieldSchema[]
  additionalProperties?: FieldSchema | boolean
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
}

/** A piece of a type: words, or the name of a form that stands elsewhere. */
export type TypePiece = { words: string } | { schema: string }

/** A type in words, with the names of forms to be made links of. */
export function sayType(schema: FieldSchema): TypePiece[] {
  if (schema.$ref !== undefined) return [{ schema: schema.$ref.split('/').at(-1) ?? '' }]
  if (schema.const !== undefined) return [{ words: JSON.stringify(schema.const) }]
  if (schema.enum !== undefined)
    return [{ words: schema.enum.map((one) => JSON.stringify(one)).join(' | ') }]
  const choices = schema.anyOf ?? schema.oneOf
  if (choices !== undefined) return join(choices, ' | ')
  if (schema.allOf !== undefined) return join(schema.allOf, ' & ')
  if (schema.items !== undefined)
    return [{ words: 'list of ' }, ...sayType(schema.items), limits(schema)]
  if (schema.type === 'object' && typeof schema.additionalProperties === 'object')
    return [{ words: 'by name, ' }, ...sayType(schema.additionalProperties)]
  const name = schema.format ?? [schema.type ?? 'anything'].flat().join(' | ')
  return [{ words: name }, limits(schema)]
}

function join(schemas: readonly FieldSchema[], separator: string): TypePiece[] {
  return schemas.flatMap((one, nr) => [
    ...(nr === 0 ? [] : [{ words: separator }]),
    ...sayType(one),
  ])
}

function limits(schema: FieldSchema): TypePiece {
  const from = schema.minimum ?? schema.minLength ?? schema.minItems
  const to = schema.maximum ?? schema.maxLength ?? schema.maxItems
  if (from === undefined && to === undefined) return { words: '' }
  return { words: ` ${from ?? ''}…${to ?? ''}` }
}

/** The fields of a form, its parts’ included, with whether each has to be there. */
export function fieldsOf(schema: FieldSchema): [string, FieldSchema, boolean][] {
  const required = new Set(schema.required)
  const own = Object.entries(schema.properties ?? {}).map(
    ([name, field]): [string, FieldSchema, boolean] => [name, field, required.has(name)],
  )
  return [...own, ...(schema.allOf ?? []).flatMap(fieldsOf)]
}
