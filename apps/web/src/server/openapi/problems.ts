import { type ProblemCode, problemCatalogue, problemSchema } from '@zero-sum/contracts'
import { authRefusalSchema } from '@zero-sum/contracts/account'
import { isLimited, type Operation } from './operation.ts'
import type { ResponseHeaderName } from './response-headers.ts'
import { refer } from './schemas.ts'

type Refused = Pick<
  Operation,
  'access' | 'body' | 'headers' | 'limit' | 'method' | 'path' | 'problems'
>

/** Every problem that an operation may answer with; with when, where that is not the same for all. */
export function problemsOf(operation: Refused): Partial<Record<ProblemCode, string | undefined>> {
  const own = { ...operation.problems, internal: undefined, unavailable: undefined }
  // The authentication library judges bodies and sessions in words of its own.
  if (operation.path.startsWith('/api/auth/'))
    return { ...(operation.body === undefined ? {} : { body_too_large: undefined }), ...own }
  return {
    ...fromAccess(operation),
    ...(isLimited(operation) ? { too_many_requests: undefined } : {}),
    ...fromRequest(operation),
    ...own,
  }
}

function fromAccess({ access, method }: Refused): Partial<Record<ProblemCode, undefined>> {
  if (access === 'anybody') return {}
  if (access === 'operator') return { not_found: undefined }
  const isAlwaysAllowed =
    access === 'worker' || access === 'scraper' || (access === 'person' && method === 'GET')
  return {
    unauthorized: undefined,
    ...(isAlwaysAllowed ? {} : { forbidden: undefined }),
    // Whoever tries keys that are none.
    ...(access === 'person' ? { too_many_requests: undefined } : {}),
  }
}

function fromRequest({ body, headers }: Refused): Partial<Record<ProblemCode, undefined>> {
  const invalid = { invalid_request: undefined }
  if (body !== undefined)
    return { ...invalid, body_too_large: undefined, unsupported_media_type: undefined }
  return headers?.includes('Idempotency-Key') ? invalid : {}
}

/** The name of what operations refuse alike, among the document's `responses`. */
function sharedName(code: ProblemCode): string {
  return code.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** The document's `responses`, one for each code. */
export function sharedProblems(): Record<string, object> {
  return Object.fromEntries(
    (Object.keys(problemCatalogue) as ProblemCode[]).map((code) => [
      sharedName(code),
      describeProblems([[code, undefined]]),
    ]),
  )
}

/** The answers of an operation that are problems, by status. */
export function problemAnswers(operation: Operation): Record<string, object> {
  const byStatus = new Map<number, [ProblemCode, string | undefined][]>()
  for (const [code, when] of Object.entries(problemsOf(operation)) as [ProblemCode, string?][]) {
    const { status } = problemCatalogue[code]
    byStatus.set(status, [...(byStatus.get(status) ?? []), [code, when]])
  }
  const refused = refusals(operation)
  const problems = [...byStatus].map(([status, told]) => {
    const [first] = told
    const alike = refused[status]
    if (alike !== undefined) return [status, joinAnswers(alike, describeProblems(told))] as const
    const isShared = told.length === 1 && first !== undefined && first[1] === undefined
    const name = isShared ? sharedName(first[0]) : undefined
    return [
      status,
      name === undefined ? describeProblems(told) : { $ref: `#/components/responses/${name}` },
    ] as const
  })
  return { ...refused, ...Object.fromEntries(problems) }
}

const waits = new Set<ProblemCode>(['not_now', 'too_many_requests', 'unavailable'])

type Answer = { description: string; headers?: object; content: Record<string, object> }

/** Of one status: what the authentication library refuses, and what we do before it is asked. */
function joinAnswers(library: Answer, ours: Answer): Answer {
  return {
    ...ours,
    description: `${library.description}\n\n${ours.description}`,
    content: { ...library.content, ...ours.content },
  }
}

function describeProblems(told: readonly (readonly [ProblemCode, string | undefined])[]): Answer {
  const headers: ResponseHeaderName[] = ['Content-Language']
  if (told.some(([code]) => waits.has(code))) headers.push('Retry-After')
  const sentences = told.map(
    ([code, when]) => `\`${code}\`: ${when ?? `${problemCatalogue[code].title}.`}`,
  )
  return {
    description: sentences.join('\n\n'),
    headers: referHeaders(headers),
    content: {
      'application/problem+json': {
        schema: {
          allOf: [
            refer(problemSchema),
            { properties: { code: { enum: told.map(([code]) => code) } } },
          ],
        },
      },
    },
  }
}

/** What each route of the authentication library may refuse. */
const everywhere = {
  403: 'The request comes from another site, or names an address to go to that is not ours.',
  415: 'The body is not said to be JSON.',
}

/** Whether the authentication library may answer an operation with a refusal of this status. */
export function mayRefuse({ path, refusals }: Operation, status: number): boolean {
  return (
    path.startsWith('/api/auth/') && (status in everywhere || Object.hasOwn(refusals ?? {}, status))
  )
}

/** What the authentication library refuses; a fault on our side is a problem, whoever met it first. */
function refusals({ path, refusals: own = {} }: Operation): Record<string, Answer> {
  const refusals = path.startsWith('/api/auth/') ? { ...everywhere, ...own } : own
  const problem = { 'application/problem+json': { schema: refer(problemSchema) } }
  return Object.fromEntries(
    Object.entries(refusals).map(([status, description]) => [
      status,
      {
        description,
        content: {
          'application/json': { schema: refer(authRefusalSchema) },
          ...(status === '500' ? problem : {}),
        },
      },
    ]),
  )
}

/** Headers of an answer, where the document tells of them. */
export function referHeaders(names: readonly ResponseHeaderName[]): Record<string, object> {
  return Object.fromEntries(
    names.map((name) => [name, { $ref: `#/components/headers/${name}` }] as const),
  )
}
