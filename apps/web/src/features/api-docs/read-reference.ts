import { apiDocument } from '../../server/openapi/document.ts'
import type { FieldSchema } from './say-type.ts'

type Media = Record<string, { schema?: FieldSchema; examples?: Record<string, { value: unknown }> }>
type Answer = { description: string; content?: Media; $ref?: string }
export type DocumentedParameter = {
  name: string
  in: string
  description: string
  required: boolean
  schema: FieldSchema
  example?: string
  $ref?: string
}
type Operation = {
  operationId: string
  tags: string[]
  summary: string
  description?: string
  security?: Record<string, string[]>[]
  parameters?: DocumentedParameter[]
  requestBody?: { content: Media }
  responses: Record<string, Answer>
}
type Document = {
  info: { description: string; version: string }
  tags: { name: string; description: string }[]
  paths: Record<string, Record<string, Operation>>
  webhooks: Record<string, { post: Operation }>
  components: { schemas: Record<string, FieldSchema> } & Record<string, Record<string, unknown>>
}

export type Refusal = { code: string; when: string; status: string }

/** One call as its part of the page shows it. */
export type DocumentedOperation = Omit<Operation, 'parameters' | 'responses' | 'tags'> & {
  method: string
  path: string
  tag: string
  parameters: DocumentedParameter[]
  answers: { status: string; description: string; content: Media }[]
  refusals: Refusal[]
}

export type Reference = {
  version: string
  introduction: string
  tags: { name: string; description: string; operations: DocumentedOperation[] }[]
  webhooks: DocumentedOperation[]
  schemas: [string, FieldSchema][]
}

let reference: Reference | undefined

/** The API’s own description, in the order in which the page tells it. It changes with nothing but the program. */
export function readReference(): Reference {
  reference ??= arrange(apiDocument() as Document)
  return reference
}

function arrange(document: Document): Reference {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => resolve(document, method, path, one)),
  )
  return {
    version: document.info.version,
    introduction: document.info.description,
    tags: document.tags.map((tag) => ({
      ...tag,
      operations: operations.filter((one) => one.tag === tag.name),
    })),
    webhooks: Object.entries(document.webhooks).map(([event, { post }]) =>
      resolve(document, 'post', event, post),
    ),
    schemas: Object.entries(document.components.schemas),
  }
}

function resolve(
  document: Document,
  method: string,
  path: string,
  { parameters = [], responses, tags, ...told }: Operation,
): DocumentedOperation {
  const all = Object.entries(responses).map(
    ([status, answer]) => [status, lookUp(document, answer)] as const,
  )
  return {
    ...told,
    method: method.toUpperCase(),
    path,
    tag: tags[0] ?? '',
    parameters: parameters.map((one) => lookUp(document, one)),
    answers: all
      .filter(([, { content = {} }]) => !('application/problem+json' in content))
      .map(([status, { description, content = {} }]) => ({ status, description, content })),
    refusals: all.flatMap(([status, answer]) => refusalsIn(status, answer)),
  }
}

function lookUp<part extends { $ref?: string }>(document: Document, part: part): part {
  if (part.$ref === undefined) return part
  const [, , kind = '', name = ''] = part.$ref.split('/')
  return document.components[kind]?.[name] as part
}

/** What an answer refuses with: its description has a paragraph for each code. */
function refusalsIn(status: string, { description, content = {} }: Answer): Refusal[] {
  if (!('application/problem+json' in content)) return []
  return description.split('\n\n').flatMap((told) => {
    const [, code, when = ''] = /^`(\w+)`: (.*)$/s.exec(told) ?? []
    return code === undefined ? [] : [{ code, when, status }]
  })
}
