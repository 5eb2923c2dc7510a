import { problemCatalogue, problemSchema } from '@zero-sum/contracts'
import { authRefusalSchema } from '@zero-sum/contracts/account'
import { z } from 'zod'
import { createJudge } from './judge.fixture.ts'
import { type Access, isLimited, type Operation } from './operation.ts'
import { mayRefuse, problemsOf } from './problems.ts'
import { limitHeaderNames, type ResponseHeaderName, responseHeaders } from './response-headers.ts'
import { refer } from './schemas.ts'

/** What the code of a route was seen to do while it answered: the very schemas that it named. */
export type Sightings = {
  access: WeakMap<Request, Access>
  body: WeakMap<Request, z.ZodType>
  answer: WeakMap<Response, z.ZodType>
}

export type Exchange = { operation: Operation; request: Request; response: Response; text: string }

/** These read an intake or a member by a function that names every fault at once. */
const readsForPeople = new Set(['addMember', 'changeMember', 'generatePlan', 'previewTargets'])
/** These hold a text ready, or touch nothing of ours. */
const holdsText = new Set(['getDocument', 'getLiveness', 'listRecipes'])

const judge = createJudge({ isClosed: true })

/** Where an exchange with a route is another than the document says. */
export function findBreaches(exchange: Exchange, sightings: Sightings): string[] {
  const { operation, response, text } = exchange
  const { status } = response
  const isLibrary = operation.path.startsWith('/api/auth/')
  const type = response.headers.get('content-type')?.split(';')[0] ?? ''
  if (type === 'application/problem+json') return problemBreaches(operation, response, text)
  const answer = Object.entries(operation.answers).find(([told]) => Number(told) === status)?.[1]
  if (answer === undefined) {
    if (!mayRefuse(operation, status)) return [`answered ${status}: ${text.slice(0, 300)}`]
    return judge(refer(authRefusalSchema), JSON.parse(text))
  }
  const breaches = isLibrary ? [] : sightingBreaches(exchange, sightings)
  // The library tidies cookies away wherever it meets a session that has ended.
  const told = [...(answer.headers ?? []), ...(isLimited(operation) ? limitHeaderNames : [])]
  breaches.push(
    ...headerBreaches(response, told).filter(
      (breach) => !(isLibrary && breach === 'has Set-Cookie'),
    ),
  )
  if (status === 302) return breaches
  if (answer.json === undefined) {
    if (type !== (answer.file ?? '')) breaches.push(`answered with ${type}`)
    return breaches
  }
  if (type !== 'application/json') return [...breaches, `answered with ${type}, not JSON`]
  const schemas = answer.json instanceof z.ZodType ? [answer.json] : answer.json
  const value: unknown = JSON.parse(text)
  const faults = schemas.map((schema) => judge(refer(schema), value))
  if (faults.every(({ length }) => length > 0)) breaches.push(...faults.flat().slice(0, 20))
  if (!schemas.some((schema) => schema.safeParse(value).success)) breaches.push('zod refuses it')
  return breaches
}

function sightingBreaches(
  { operation, request, response }: Exchange,
  { access, body, answer }: Sightings,
): string[] {
  const breaches: string[] = []
  const seen = access.get(request) ?? 'anybody'
  if (seen !== operation.access) breaches.push(`let in ${seen}, not ${operation.access}`)
  if (!readsForPeople.has(operation.id) && body.get(request) !== operation.body?.json)
    breaches.push('read the body by another schema')
  const named = answer.get(response)
  const { json } = Object.entries(operation.answers).find(
    ([status]) => Number(status) === response.status,
  )?.[1] ?? { json: undefined }
  const told = json === undefined ? [] : json instanceof z.ZodType ? [json] : json
  if (named === undefined) {
    if (told.length > 0 && !(holdsText.has(operation.id) || operation.id === 'getPlanJson'))
      breaches.push('answered by no schema')
  } else if (!told.includes(named)) breaches.push('answered by another schema')
  return breaches
}

function problemBreaches(operation: Operation, response: Response, text: string): string[] {
  const problem = problemSchema.parse(JSON.parse(text))
  const breaches = judge(refer(problemSchema), JSON.parse(text))
  const code = Object.keys(problemsOf(operation)).find((told) => told === problem.code)
  if (code === undefined) breaches.push(`refused as ${problem.code}: ${problem.detail}`)
  const { status } = problemCatalogue[problem.code as keyof typeof problemCatalogue]
  if (response.status !== status) breaches.push(`refused with ${response.status}`)
  const told: ResponseHeaderName[] = ['Content-Language']
  if (problem.retryAfterMs !== undefined) told.push('Retry-After')
  // Who is refused before they are counted is told nothing of limits.
  if (isLimited(operation) && response.headers.has('RateLimit')) told.push(...limitHeaderNames)
  return [...breaches, ...headerBreaches(response, told)]
}

function headerBreaches({ headers }: Response, told: readonly ResponseHeaderName[]): string[] {
  const all = Object.keys(responseHeaders) as ResponseHeaderName[]
  return all
    .filter((name) => headers.has(name) !== told.includes(name))
    .map((name) => (headers.has(name) ? `has ${name}` : `lacks ${name}`))
}
