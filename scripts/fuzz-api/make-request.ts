import { randomUUID } from 'node:crypto'
import { type Chance, chanceOf } from './chance.ts'
import { nastyString, nastyValue, spoil } from './nasty.ts'
import type { ApiDocument, Described } from './read-document.ts'
import { sampleValue } from './sample-value.ts'
import { writeBody } from './write-body.ts'

/** Who asks: a name for reports, and the headers that say so. */
export type Actor = { name: string; headers: Readonly<Record<string, string>>; ids: Ids }
/** What stands in the curly brackets of paths, for things that there are. */
export type Ids = Readonly<Record<string, string>>

export type FuzzRequest = {
  nr: number
  actor: string
  operation: Described
  /** Whether the address is that of the operation, whatever else is wrong. */
  isAddressed: boolean
  method: string
  target: string
  headers: readonly (readonly [string, string])[]
  body: Buffer | undefined
  /** How the bytes go: at once, in chunks, in two parts with a pause between, or fewer than promised. */
  manner: 'chunked' | 'plain' | 'short' | 'slow'
}

export type Cast = { actors: readonly Actor[]; foreign: Ids }

/** These hash passwords or solve plans, which says little about how a request is read: they are asked seldomer. */
const costly =
  /^(?:signIn|signUp|changePassword|resetPassword|verifyPassword|changeEmail|deletePerson|makePasskey|swapMeal|regeneratePlan|getPlanPdf|exportEverything|compareVersions)$/
/** These would end the session of whoever asks the rest, or have the server call other hosts: only strangers ask for them. */
const ending =
  /^(?:signOut|endOtherSessions|deletePerson|signInAsGuest|signUp|signIn|enableWebhook|signInAtProvider|connectProvider)$/

/** The request of a number in a series: the same for the same seed, but for ids and sessions. */
export function makeRequest(
  document: ApiDocument,
  cast: Cast,
  seed: number,
  nr: number,
): FuzzRequest {
  const chance = chanceOf(seed, nr)
  const operation = pickOperation(document, chance)
  const actor = ending.test(operation.id)
    ? (cast.actors.find(({ name }) => name === 'stranger') ?? chance.pick(cast.actors))
    : chance.pick(cast.actors)
  const { target, isAddressed } = writeTarget(operation, actor, cast.foreign, chance)
  const written =
    operation.body === undefined && !chance.happens(0.1)
      ? undefined
      : writeBody(makeValue(operation, document, chance), chance)
  const method = chance.happens(0.03)
    ? chance.pick(['PATCH', 'OPTIONS', 'HEAD', 'PROPFIND', 'DELETE', 'PUT', 'POST', 'GET', 'get'])
    : operation.method
  const headers = [
    ...Object.entries({ ...actor.headers, ...written?.headers }),
    ...(chance.happens(0.3) ? oddHeaders(chance) : []),
  ]
  return {
    ...{ nr, operation, method, target, headers, actor: actor.name },
    isAddressed: isAddressed && method === operation.method,
    body: written?.bytes,
    manner: chance.happens(0.9) ? 'plain' : chance.pick(['chunked', 'slow', 'short']),
  }
}

function pickOperation({ operations }: ApiDocument, chance: Chance): Described {
  for (;;) {
    const operation = chance.pick(operations)
    if (!costly.test(operation.id) || chance.happens(0.1)) return operation
  }
}

function makeValue({ body, examples }: Described, document: ApiDocument, chance: Chance): unknown {
  const whole =
    examples.length > 0 && chance.happens(0.5)
      ? chance.pick(examples)
      : sampleValue(body ?? {}, document, chance)
  if (chance.happens(0.25)) return whole
  return chance.happens(0.1) ? nastyValue(chance) : spoil(whole, chance)
}

function writeTarget(operation: Described, actor: Actor, foreign: Ids, chance: Chance) {
  let isAddressed = true
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const kind = chance.below(10)
    if (kind < 4) return encodeURIComponent(actor.ids[name] ?? randomUUID())
    if (kind < 6) return encodeURIComponent(foreign[name] ?? randomUUID())
    if (kind < 7) return randomUUID().toUpperCase()
    isAddressed = false
    return nastySegment(chance)
  })
  const known = operation.query.flatMap(({ name }): [string, string][] =>
    chance.happens(0.5)
      ? [[name, chance.pick(['1', '2', 'a4', 'en', 'all', nastyString(chance)])]]
      : [],
  )
  const more = chance.happens(0.1) ? [[nastyString(chance), nastyString(chance)]] : []
  const query = [...known, ...more].map((pair) => pair.map(safeEncode).join('=')).join('&')
  const odd = chance.happens(0.01)
    ? chance.pick(['?%', '?%ff', '?a[b]=1&a[b]=2', '?&&==', '/', '//'])
    : ''
  if (odd.startsWith('/')) isAddressed = false
  return { target: `${path}${query === '' ? odd : `?${query}`}`, isAddressed }
}

function nastySegment(chance: Chance): string {
  if (chance.happens(0.3))
    return chance.pick([
      '%',
      '%ff',
      '%c0%af',
      '..',
      '.',
      '%2e%2e',
      '%00',
      '%zz',
      'a%0d%0ab',
      '$',
      ';a=1',
    ])
  return safeEncode(nastyString(chance))
}

/** Half a character can't be written in an address, so its bytes are. */
function safeEncode(text: string): string {
  return text.isWellFormed() ? encodeURIComponent(text) : '%ED%A0%BD'
}

function oddHeaders(chance: Chance): [string, string][] {
  const value = nastyString(chance)
    .replace(/[^\x20-\x7e]/g, '?')
    .slice(0, 3_000)
  const odd: [string, string][] = [
    ['accept-language', chance.pick(['de', 'xx', 'de;q=nan', '*', `en-${'x'.repeat(500)}`, value])],
    [
      'cookie',
      chance.pick([
        '=',
        ';;;',
        'a',
        `better-auth.session_token=${value}`,
        `language=${value}`,
        'x=%',
      ]),
    ],
    [
      'authorization',
      chance.pick(['Bearer', 'Bearer ', `Bearer ${value}`, 'Basic YTpi', `Bearer zs_${value}`]),
    ],
    ['x-forwarded-for', chance.pick(['1', 'unknown', '::1, 10.0.0.1', '999.1.1.1', value])],
    ['x-zero-sum-client', value],
    ['origin', chance.pick(['null', 'https://evil.example', 'http://', value])],
    ['idempotency-key', chance.pick(['', 'a', 'x'.repeat(256), value])],
    ['last-event-id', chance.pick(['-1', '1e9', '99999999999999999999', value])],
    ['if-none-match', chance.pick(['*', 'W/"a"', value])],
    ['content-security-policy', "script-src 'nonce-own'"],
    ['next-action', chance.pick(['x', 'f'.repeat(40)])],
    ['rsc', '1'],
    ['x-middleware-subrequest', 'middleware:middleware:middleware'],
    ['x-http-method-override', 'DELETE'],
    ['expect', '100-continue'],
    ['range', 'bytes=0-1'],
    ['x-many', 'x'.repeat(chance.pick([100, 20_000]))],
  ]
  return [chance.pick(odd), ...(chance.happens(0.3) ? [chance.pick(odd)] : [])]
}
