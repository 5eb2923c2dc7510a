import { z } from 'zod'
import { type Answer, isLimited, type Operation } from './operation.ts'
import { type Parameter, type PathParameterName, pathParameters } from './parameters.ts'
import { problemAnswers, referHeaders } from './problems.ts'
import { limitHeaderNames } from './response-headers.ts'
import { type JsonSchema, refer, valueSchema } from './schemas.ts'
import { securityOf } from './security.ts'

/** An operation as OpenAPI writes it. */
export function describeOperation(operation: Operation): Record<string, unknown> {
  const { id, tag, summary, description, access, method, body } = operation
  const parameters = describeParameters(operation)
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    security: securityOf(access, method),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: refer(body.json),
                ...(body.examples === undefined ? {} : { examples: body.examples }),
              },
            },
          },
        }),
    responses: {
      ...Object.fromEntries(
        Object.entries(operation.answers).map(([status, answer]) => [
          status,
          describeAnswer(answer, isLimited(operation)),
        ]),
      ),
      ...problemAnswers(operation),
    },
  }
}

/** The names in the curly brackets of a path. */
export function namesIn(path: string): PathParameterName[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => {
    if (!isPathParameter(name)) throw new Error(`nobody has said what ${name} is`)
    return name
  })
}

function isPathParameter(name: string): name is PathParameterName {
  return Object.hasOwn(pathParameters, name)
}

function describeParameters({ path, query = {}, headers = [] }: Operation): object[] {
  return [
    ...namesIn(path).map((name) =>
      describeParameter('path', name, { ...pathParameters[name], isRequired: true }),
    ),
    ...Object.entries(query).map(([name, parameter]) =>
      describeParameter('query', name, parameter),
    ),
    ...headers.map((name) => ({ $ref: `#/components/parameters/${name}` })),
  ]
}

/** A part of an address or a header as OpenAPI writes it. */
export function describeParameter(place: string, name: string, parameter: Parameter): object {
  const { schema, description, isRequired = false, example } = parameter
  return {
    ...{ name, in: place, description, required: isRequired },
    schema: valueSchema(schema),
    ...(example === undefined ? {} : { example }),
  }
}

function describeAnswer(
  { description, headers: own = [], ...answer }: Answer,
  isLimited: boolean,
): object {
  const headers = isLimited ? [...own, ...limitHeaderNames] : own
  const content = describeContent(answer)
  return {
    description,
    ...(headers.length === 0 ? {} : { headers: referHeaders(headers) }),
    ...(content === undefined ? {} : { content }),
  }
}

function describeContent({
  json,
  file,
  events,
  example,
}: Omit<Answer, 'description'>): Record<string, object> | undefined {
  const shown = example === undefined ? {} : { example }
  if (json !== undefined) {
    const schemas = json instanceof z.ZodType ? [json] : json
    const [only, ...others] = schemas.map(refer)
    const schema = others.length === 0 ? only : { anyOf: schemas.map(refer) }
    return { 'application/json': { schema, ...shown } }
  }
  if (file === undefined) return undefined
  const told =
    events === undefined
      ? {}
      : {
          'x-events': Object.fromEntries(
            Object.entries(events).map(([name, schema]) => [name, refer(schema)]),
          ),
        }
  return { [file]: { schema: fileSchema(file), ...shown, ...told } }
}

/** Bytes have no schema in OpenAPI 3.1. */
function fileSchema(mediaType: string): JsonSchema {
  if (/json$/.test(mediaType)) return { type: 'object' }
  return /^text\/|\+xml$/.test(mediaType) ? { type: 'string' } : {}
}
