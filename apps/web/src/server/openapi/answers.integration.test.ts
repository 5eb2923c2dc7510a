import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { createCaller } from './caller.fixture.ts'
import { type Cast, gatherCast } from './exchanges/cast.fixture.ts'
import * as operators from './exchanges/operators.fixture.ts'
import * as people from './exchanges/people.fixture.ts'
import * as plans from './exchanges/plans.fixture.ts'
import * as strangers from './exchanges/strangers.fixture.ts'
import { findBreaches, type Sightings } from './find-breaches.fixture.ts'
import { operations } from './operations/all.ts'
import { openStage, type Stage } from './stage.fixture.ts'

const sightings = vi.hoisted(
  (): Sightings => ({ access: new WeakMap(), body: new WeakMap(), answer: new WeakMap() }),
)

vi.mock('../http/problem-response.ts', async (original) => {
  const real = await original<typeof import('../http/problem-response.ts')>()
  const jsonResponse: typeof real.jsonResponse = (schema, ...rest) => {
    const response = real.jsonResponse(schema, ...rest)
    sightings.answer.set(response, schema)
    return response
  }
  return { ...real, jsonResponse }
})
vi.mock('../http/parse-body.ts', async (original) => {
  const real = await original<typeof import('../http/parse-body.ts')>()
  const parseBody: typeof real.parseBody = (request, schema, limit) => {
    sightings.body.set(request, schema)
    return real.parseBody(request, schema, limit)
  }
  return { parseBody }
})
vi.mock('../http/require-person.ts', async (original) => {
  const real = await original<typeof import('../http/require-person.ts')>()
  const requirePerson: typeof real.requirePerson = (request, runtime) => {
    sightings.access.set(request, 'person')
    return real.requirePerson(request, runtime)
  }
  const requireSession: typeof real.requireSession = (request, runtime) => {
    sightings.access.set(request, 'session')
    return real.requireSession(request, runtime)
  }
  return { ...real, requirePerson, requireSession }
})
vi.mock('../operators/require-operator.ts', async (original) => {
  const real = await original<typeof import('../operators/require-operator.ts')>()
  const seen: (work: typeof real.requireOperator) => typeof real.requireOperator =
    (work) => (request, runtime) =>
      // Afterwards, because it asks for a session on its way.
      work(request, runtime).finally(() => sightings.access.set(request, 'operator'))
  return {
    requireOperator: seen(real.requireOperator),
    requireConfirmedOperator: seen(real.requireConfirmedOperator),
  }
})
vi.mock('../http/require-worker.ts', async (original) => {
  const real = await original<typeof import('../http/require-worker.ts')>()
  const requireWorker: typeof real.requireWorker = (request, runtime) => {
    sightings.access.set(request, 'worker')
    real.requireWorker(request, runtime)
  }
  return { ...real, requireWorker }
})
vi.mock('../observe/require-scraper.ts', async (original) => {
  const real = await original<typeof import('../observe/require-scraper.ts')>()
  const requireScraper: typeof real.requireScraper = (request, runtime) => {
    sightings.access.set(request, 'scraper')
    real.requireScraper(request, runtime)
  }
  return { requireScraper }
})

/** Every answer that was given, as `getPlan 200`. */
const given = new Set<string>()

const listen: Parameters<typeof createCaller>[0] = (operation, request, response, text) => {
  const exchange = { operation, request, response, text }
  expect(findBreaches(exchange, sightings), `${operation.id} ${response.status}`).toEqual([])
  given.add(`${operation.id} ${response.status}`)
}

let stage: Stage
let cast: Cast
beforeAll(async () => {
  stage = await openStage()
  cast = gatherCast(stage, listen)
}, 120_000)
afterAll(() => stage[Symbol.asyncDispose]())

describe('what routes do is what the document says', () => {
  it('from an intake to a plan', () => plans.askForPlan(cast))
  it('in the events of a job, whatever its end', () => plans.watchJobs(cast))
  it('to whoever reads a plan', () => plans.readPlan(cast), 120_000)
  it('to whoever changes a plan', () => plans.changePlan(cast), 120_000)
  it('to a household', () => plans.keepHousehold(cast))
  it('to a person, of what is their own', () => people.keepOwn(cast))
  it('to those who have a key, a link or an address', () => people.giveAccess(cast))
  it('to those whose programs are told', () => people.haveProgramsTold(cast))
  it('to those who have an account', () => people.keepAccount(cast), 120_000)
  it('to those who sign in by a passkey', () => people.keepPasskeys(cast))
  it('to those who sign in at the identity provider', () => people.useProvider(cast))
  it('to strangers, and to whoever runs the server', () => strangers.comeAsStranger(cast))
  it('to operators', () => operators.operate(cast), 120_000)
  it('without a session, and with a body that is none', () => strangers.sendNothing(cast))

  it('and nothing of it was left untried', () => {
    // A device that holds keys is needed; `passkeys.e2e.test.ts` has one.
    const elsewhere = ['makePasskey 200', 'signInByPasskey 200']
    const told = operations.flatMap(({ id, answers }) =>
      Object.keys(answers).map((status) => `${id} ${status}`),
    )
    expect(told.filter((one) => !given.has(one))).toEqual(elsewhere)
  })
})
