import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { FuzzRequest } from './make-request.ts'
import { pollutedWord } from './nasty.ts'
import type { ApiDocument, JsonSchema } from './read-document.ts'
import type { FuzzAnswer } from './send-request.ts'

/** Says what is wrong with an answer; nothing where all is well. */
export type AnswerJudge = (request: FuzzRequest, answer: FuzzAnswer) => string[]

/** What the server's own HTTP says, before there is any operation: of an address, a method or headers that it can't read. */
const ofTheServer = new Set([400, 404, 405, 408, 413, 414, 417, 431])

/** Words of the inside: stacks, files, statements, the libraries' own. */
const inside: readonly RegExp[] = [
  /\bat (?:async )?[\w$.<>]+ \((?:file:|node:|\/)/,
  /node:internal|node_modules|\.next\/|\.tsx?:\d+/,
  /file:\/\/|\/(?:home|root|work|usr|tmp)\/\w/,
  /\b(?:SELECT|INSERT INTO|UPDATE|DELETE FROM)\b[^"]{1,200}\b(?:FROM|VALUES|SET|WHERE)\b/,
  /postgres(?:ql)?:\/\/|ECONNREFUSED|SQLSTATE|violates|relation \\?"/,
  /\b(?:TypeError|RangeError|SyntaxError|ReferenceError|DrizzleQueryError|ZodError)\b/,
  /Cannot read propert|is not a function|is not iterable|Unexpected token/,
]

/**
 * Judges answers by the document, and by what no answer may hold.
 *
 * @param secrets values of somebody who is not among those who ask
 */
export function createAnswerJudge(
  { components }: ApiDocument,
  secrets: readonly string[],
): AnswerJudge {
  const ajv = new Ajv2020({
    allErrors: false,
    allowUnionTypes: true,
    validateFormats: false,
    strict: false,
  })
  ajv.addSchema({ $id: 'api', components })
  const known = new Map<JsonSchema, ValidateFunction>()
  const validate = (schema: JsonSchema, value: unknown) => {
    const check =
      known.get(schema) ??
      ajv.compile(
        JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"api#/components/')),
      )
    known.set(schema, check)
    return check(value) ? [] : [`is not what its schema says: ${ajv.errorsText(check.errors)}`]
  }
  return (request, answer) => {
    if (answer.kind === 'silent') return ['was not answered']
    // Who breaks off or sends what is no HTTP may be hung up on.
    if (answer.kind === 'hung_up') return request.manner === 'plain' ? ['was hung up on'] : []
    return [
      ...judgeStatus(request, answer.status),
      ...judgeWords(request, answer.text, secrets),
      ...judgeHeaders(answer.headers),
      ...judgeBody(request, answer, validate),
    ]
  }
}

function judgeStatus({ operation, isAddressed, headers }: FuzzRequest, status: number): string[] {
  // Whoever says that they are the framework's router is led to the address that its router asks.
  if (status === 307 && headers.some(([name]) => name === 'rsc')) return []
  if (status >= 500 && status !== 503) return [`answered ${status}`]
  const isTold = operation.answers.has(status) || ofTheServer.has(status)
  return isAddressed && !isTold ? [`answered ${status}, which the document does not tell`] : []
}

/** The one call that tells an operator who somebody is: how support reaches them. */
const mayTell = ({ actor, operation }: FuzzRequest) =>
  actor === 'operator' && operation.id === 'getSupported'

function judgeWords(request: FuzzRequest, text: string, secrets: readonly string[]): string[] {
  // A page of "not found" has our own scripts in it, and recipes have words of all kinds.
  const isPage = text.startsWith('<!DOCTYPE html')
  const sent = `${request.target} ${request.headers.join(' ')} ${request.body?.toString() ?? ''}`
  const hidden = mayTell(request) ? [] : secrets
  const faults = hidden
    .filter((secret) => text.includes(secret) && !sent.includes(secret))
    .map((secret) => `tells somebody else's ${secret}`)
  if (!isPage && !/^\{"openapi"/.test(text))
    for (const pattern of inside) {
      const [found] = pattern.exec(text) ?? []
      if (found !== undefined && !sent.includes(found)) faults.push(`tells of the inside: ${found}`)
    }
  if (text.includes(`"${pollutedWord}":true`))
    faults.push('has a field that was set on a prototype')
  return faults
}

function judgeHeaders(headers: ReadonlyMap<string, string>): string[] {
  // What is no HTTP is refused before there is an answer that anybody could give headers to.
  if (!headers.has('date')) return []
  return headers.get('x-content-type-options') === 'nosniff' ? [] : ['lacks its security headers']
}

function judgeBody(
  { operation, isAddressed }: FuzzRequest,
  { status, headers, text, isWhole }: Extract<FuzzAnswer, { kind: 'answer' }>,
  validate: (schema: JsonSchema, value: unknown) => string[],
): string[] {
  const type = headers.get('content-type')?.split(';')[0] ?? ''
  if (!/^application\/(?:problem\+)?json$/.test(type) || !isWhole || text === '') return []
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return ['says that it is JSON, and is none']
  }
  const schema = operation.answers.get(status)?.get(type)
  return isAddressed && schema !== undefined ? validate(schema, value) : []
}
