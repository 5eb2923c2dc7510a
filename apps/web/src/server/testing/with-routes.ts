import { randomUUID } from 'node:crypto'
import { intakeSchema } from '@zero-sum/contracts'
import { connectDatabase, createDelivery, type Database } from '@zero-sum/database'
import { createTestDatabase } from '@zero-sum/database/testing'
import { loadCatalogue } from '@zero-sum/food-data'
import { NutritionPipelineOrchestrator } from '@zero-sum/nutrition-engine'
import { rules } from '@zero-sum/settings/limits'
import { type Logger, pino } from 'pino'
import { afterAll, beforeAll } from 'vitest'
import { openEntry } from '../accounts/entry-settings.ts'
import { createAuthentication } from '../authentication.ts'
import { openLimiter } from '../limits/open-limiter.ts'
import { watchBacklog } from '../limits/watch-backlog.ts'
import { observeWith } from '../observe/observe.ts'
import type { Runtime } from '../runtime.ts'

const origin = 'http://127.0.0.1:3000'
const key = Symbol.for('zero-sum.web.runtime')

type Held = Pick<Runtime, 'authentication' | 'backlog' | 'catalogue' | 'delivery' | 'limiter'>
type Settings = Parameters<typeof createAuthentication>[1]

type Route<parameters> = (
  request: Request,
  context: { params: Promise<parameters> },
) => Promise<Response>

export type Answer = { status: number; headers: Headers; body: Record<string, unknown> }

/** Somebody who calls routes in this process; a stranger has no session. */
export type Caller = <parameters = Record<string, never>>(
  route: Route<parameters>,
  method: string,
  body?: unknown,
  parameters?: parameters,
) => Promise<Answer>

/**
 * The routes of this app in this process, on a real database of the test file's own, with real sessions: for what they answer,
 * without building the app. What runs beside requests (relay, sweep, streams, threads) is not there.
 */
export function withRoutes() {
  let database: Database | undefined
  let runtime: Held | undefined
  let dispose = async () => {}
  beforeAll(async () => {
    const test = await createTestDatabase()
    const connection = connectDatabase(test.url, () => {})
    database = connection.database
    const log = pino({ level: 'silent' })
    const config = {
      authSecret: 'a secret of this test alone',
      publicUrl: origin,
      mail: undefined,
      entry: openEntry,
      oidc: undefined,
      rules,
    }
    runtime = hold(database, config, log)
    const relay = { poke: () => {} }
    const observe = observeWith(log, { ...config, commit: 'unknown' })
    Object.assign(globalThis, { [key]: { ...runtime, config, log, observe, database, relay } })
    dispose = async () => {
      await connection[Symbol.asyncDispose]()
      await test[Symbol.asyncDispose]()
    }
  })
  afterAll(() => dispose())
  const open = () => {
    if (database === undefined || runtime === undefined)
      throw new Error('the routes are open only while tests run')
    return { database, ...runtime }
  }
  return {
    database: () => open().database,
    stranger: () => callerWith(''),
    /** @param more cookies that the guest's browser holds besides */
    guest: async (more = '') => {
      const signIn = new Request(`${origin}/api/auth/sign-in/anonymous`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin },
        body: '{}',
      })
      const answer = await open().authentication.handler(signIn)
      if (answer.status !== 200) throw new Error(`no guest session: ${answer.status}`)
      return callerWith(
        answer.headers
          .getSetCookie()
          .map((line) => line.split(';')[0])
          .concat(more === '' ? [] : [more])
          .join('; '),
      )
    },
    /** Does the work of a worker on an accepted job, and gives the plan's id. */
    makePlan: async (jobId: string) => {
      const { delivery, catalogue } = open()
      const incarnation = randomUUID()
      const claim = await delivery.claimJob({
        ...{ jobId, claimId: randomUUID(), incarnation, othersRunning: 0 },
      })
      if (claim.kind !== 'claimed') throw new Error(`the job was not claimed: ${claim.kind}`)
      const { attempt, intake, seed } = claim.response
      const orchestrator = new NutritionPipelineOrchestrator({ catalogue })
      const made = await orchestrator.run(intakeSchema.parse(intake), () => {}, { seed })
      const completion = await delivery.completeJob({
        ...{ jobId, attempt, planData: made.plan },
        metabolicProfile: made.deliverables.metabolicProfile,
      })
      if (completion.kind !== 'stored') throw new Error(`the plan was not kept: ${completion.kind}`)
      return completion.planId
    },
  }
}

function hold(database: Database, config: Settings, log: Logger): Held {
  return {
    authentication: createAuthentication(database, config, log),
    catalogue: loadCatalogue(),
    delivery: createDelivery(database),
    limiter: openLimiter(database, config, log),
    backlog: watchBacklog(database, 10_000),
  }
}

function callerWith(cookie: string): Caller {
  return async (route, method, body, parameters) => {
    const request = new Request(`${origin}/api`, {
      method,
      headers: {
        cookie,
        origin,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const answer = await route(request, {
      params: Promise.resolve((parameters ?? {}) as NonNullable<typeof parameters>),
    })
    const text = await answer.text()
    return {
      status: answer.status,
      headers: answer.headers,
      body: text === '' ? {} : JSON.parse(text),
    }
  }
}
