import { compareSchemas, type Direction, type Schema, type Sides } from './compare-schemas.ts'

type Media = Record<string, { schema?: Schema }>
type Parameter = { $ref?: string; name: string; in: string; required?: boolean; schema?: Schema }
type Answer = { $ref?: string; content?: Media }
type Operation = {
  operationId?: string
  security?: Record<string, string[]>[]
  parameters?: Parameter[]
  requestBody?: { required?: boolean; content: Media }
  responses?: Record<string, Answer>
}

/** An OpenAPI document, as far as changes in it are looked at. */
export type ApiDocument = {
  paths?: Record<string, Record<string, Operation>>
  webhooks?: Record<string, Record<string, Operation>>
  components?: Record<string, Record<string, unknown>>
}

/** Every change from a released document to another by which a program that worked could stop working, a sentence each. */
export function findBreakingChanges(released: ApiDocument, current: ApiDocument): string[] {
  const faults: string[] = []
  for (const kind of ['paths', 'webhooks'] as const)
    for (const [path, methods] of Object.entries(released[kind] ?? {}))
      for (const [method, operation] of Object.entries(methods)) {
        const place = `${method.toUpperCase()} ${path}`
        const now = current[kind]?.[path]?.[method]
        const compare = createComparison(released, current, kind === 'webhooks')
        faults.push(...(now === undefined ? [`${place} is gone`] : compare(operation, now, place)))
      }
  return faults
}

/** @param isToReceivers whether we ask and they answer, so that their side is the other one */
function createComparison(released: ApiDocument, current: ApiDocument, isToReceivers: boolean) {
  const sides = (direction: Direction): Sides => ({
    direction,
    released: (reference) => lookUp(released, reference),
    current: (reference) => lookUp(current, reference),
  })
  const request = sides(isToReceivers ? 'answer' : 'request')
  const answer = sides(isToReceivers ? 'request' : 'answer')
  return (before: Operation, after: Operation, place: string): string[] => [
    ...(before.operationId === after.operationId
      ? []
      : [`${place} is called ${after.operationId} now`]),
    ...compareSecurity(before, after, place),
    ...compareParameters(before, after, place, request, released, current),
    ...compareBodies(before, after, place, request),
    ...compareAnswers(before, after, place, answer, released, current),
  ]
}

function lookUp<part extends object>(document: ApiDocument, reference: string): part {
  const [, , kind = '', name = ''] = reference.split('/')
  return (document.components?.[kind]?.[name] ?? {}) as part
}

/** Whoever could call can still call: each way in is still one. */
function compareSecurity(before: Operation, after: Operation, place: string): string[] {
  const ways = ({ security = [] }: Operation) => security.map((one) => JSON.stringify(one))
  const now = new Set(ways(after))
  if (now.size === 0) return []
  if (ways(before).length === 0) return [`${place} is not open to everybody any more`]
  return ways(before).flatMap((way) => (now.has(way) ? [] : [`${place} takes ${way} no more`]))
}

function compareParameters(
  before: Operation,
  after: Operation,
  place: string,
  sides: Sides,
  released: ApiDocument,
  current: ApiDocument,
): string[] {
  const byName = ({ parameters = [] }: Operation, document: ApiDocument) =>
    new Map(
      parameters
        .map((one) => (one.$ref === undefined ? one : lookUp<Parameter>(document, one.$ref)))
        .map((one) => [`${one.in} ${one.name}`, one] as const),
    )
  const [old, now] = [byName(before, released), byName(after, current)]
  const lost = [...old.keys()].filter((name) => !now.has(name))
  const needed = [...now].filter(
    ([name, one]) => one.required === true && old.get(name)?.required !== true,
  )
  return [
    ...lost.map((name) => `${place}: the parameter ${name} is gone`),
    ...(sides.direction === 'answer' ? [] : needed).map(
      ([name]) => `${place}: the parameter ${name} has to be sent now`,
    ),
    ...[...old].flatMap(([name, one]) => {
      const other = now.get(name)
      if (other === undefined) return []
      return compareSchemas(one.schema ?? {}, other.schema ?? {}, sides, `${place} ${name}`)
    }),
  ]
}

function compareBodies(before: Operation, after: Operation, place: string, sides: Sides): string[] {
  const [old, now] = [before.requestBody, after.requestBody]
  if (old === undefined) return now?.required === true ? [`${place} wants a body now`] : []
  if (now === undefined) return [`${place} takes no body any more`]
  return compareMedia(old.content, now.content, `${place} body`, sides)
}

function compareMedia(before: Media, after: Media, place: string, sides: Sides): string[] {
  return Object.entries(before).flatMap(([type, { schema = {} }]) => {
    const now = after[type]
    if (now === undefined) return [`${place}: ${type} is gone`]
    return compareSchemas(schema, now.schema ?? {}, sides, place)
  })
}

function compareAnswers(
  before: Operation,
  after: Operation,
  place: string,
  sides: Sides,
  released: ApiDocument,
  current: ApiDocument,
): string[] {
  const resolve = (answer: Answer, document: ApiDocument) =>
    answer.$ref === undefined ? answer : lookUp<Answer>(document, answer.$ref)
  return Object.entries(before.responses ?? {}).flatMap(([status, answer]) => {
    const now = after.responses?.[status]
    if (now === undefined) return [`${place} does not answer ${status} any more`]
    const [old, fresh] = [resolve(answer, released), resolve(now, current)]
    return compareMedia(old.content ?? {}, fresh.content ?? {}, `${place} ${status}`, sides)
  })
}
