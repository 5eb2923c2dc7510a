import { randomUUID } from 'node:crypto'
import { createProblem } from '@zero-sum/contracts'
import { changeRole } from '@zero-sum/database'
import { dumpDatabase } from '@zero-sum/database/testing'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Asked, Caller } from '../openapi/caller.fixture.ts'
import { type Cast, gatherCast, intake } from '../openapi/exchanges/cast.fixture.ts'
import { operatorOperations } from '../openapi/operations/operators.ts'
import { openStage, origin, type Stage } from '../openapi/stage.fixture.ts'
import { getRuntime } from '../runtime.ts'
import { actOnBoard, showBoard } from './answer-board.ts'
import { boardPath, closeQueueBoard } from './queue-board.ts'

let stage: Stage
let cast: Cast
beforeAll(async () => {
  stage = await openStage()
  cast = gatherCast(stage, () => {})
}, 120_000)
afterAll(async () => {
  await closeQueueBoard()
  await stage[Symbol.asyncDispose]()
})

const password = 'a long enough passphrase'

async function signUp(name = 'Olga'): Promise<{ caller: Caller; email: string }> {
  const caller = cast.nobody()
  const email = `${randomUUID()}@example.org`
  await caller('signUp', { body: { email, password, name } })
  return { caller, email }
}

async function makeOperator() {
  const signedUp = await signUp()
  await changeRole(stage.database, signedUp.email, 'grant')
  return signedUp
}

const failOften = { failure: 'exhausted', reason: 'solver_crashed', dryRun: false }
const bodies: Record<string, unknown> = {
  confirmOperator: { password },
  replayDeadJobs: failOften,
}

/** A call as an operator would make it. */
function askedOf(
  operation: (typeof operatorOperations)[number],
  ids: Record<string, string>,
): Asked {
  const body = bodies[operation.id]
  return { path: ids, ...(body === undefined ? {} : { body }) }
}

describe('to everybody but operators', () => {
  it('each call of theirs does not exist: strangers, guests, people, keys, and whoever was one', async () => {
    const person = await signUp()
    const operator = await makeOperator()
    const secrets = await Promise.all(
      ['read', 'write'].map(async (scope) => {
        const made = await operator.caller('createKey', { body: { name: 'K', scopes: [scope] } })
        return (made.body as { secret?: string }).secret ?? expect.fail('no key')
      }),
    )
    const former = await makeOperator()
    expect((await former.caller('getOverview')).status).toBe(200)
    await changeRole(stage.database, former.email, 'remove')
    const guest = await cast.guest()
    const jobId = await cast.jobOf(guest)
    const { rows } = await stage.database.execute<{ reference: string }>(
      sql`SELECT reference FROM person JOIN plan_generation_job AS job ON person_id = person.id WHERE job.id = ${jobId}`,
    )
    const ids = { jobId, reference: rows[0]?.reference ?? '' }
    const outsiders: [string, Caller][] = [
      ['a stranger', cast.nobody()],
      ['a guest', guest],
      ['a person', person.caller],
      ['who was an operator', former.caller],
      ['a worker', cast.worker],
      ...secrets.map((secret): [string, Caller] => ['a key', cast.program(secret)]),
    ]
    const nowhere = await person.caller('getPlan', { path: { planId: randomUUID() } })
    for (const operation of operatorOperations)
      for (const [who, caller] of outsiders) {
        const answer = await caller(operation.id, askedOf(operation, ids))
        expect({ who, id: operation.id, status: answer.status, body: answer.body }).toEqual({
          ...{ who, id: operation.id, status: 404, body: nowhere.body },
        })
      }
    // The same calls are answered to an operator, so it was not for what was asked.
    for (const operation of operatorOperations)
      expect(
        (await operator.caller(operation.id, askedOf(operation, ids))).status,
        operation.id,
      ).toBeLessThan(300)
  })

  it('and neither to an operator’s browser on another site’s behalf', async () => {
    const { caller } = await makeOperator()
    const jobId = await cast.jobOf(await cast.guest())
    const headers = { origin: 'https://elsewhere.example' }
    expect((await caller('cancelAnyJob', { path: { jobId }, headers })).status).toBe(404)
    expect((await caller('cancelAnyJob', { path: { jobId } })).status).toBe(200)
  })
})

describe('an act', () => {
  it('wants a sign-in or a password of late, and is then possible', async () => {
    const { caller } = await makeOperator()
    await stage.database.execute(
      sql`UPDATE session SET created_at = created_at - interval '1 hour'`,
    )
    const jobId = await cast.jobOf(await cast.guest())
    const cancel = () => caller('cancelAnyJob', { path: { jobId } })
    expect(await cancel()).toMatchObject({ status: 403, body: { reason: 'confirmation_needed' } })
    const wrong = await caller('confirmOperator', { body: { password: 'a wrong passphrase' } })
    expect(wrong).toMatchObject({ status: 403, body: { reason: 'wrong_password' } })
    expect((await cancel()).status).toBe(403)
    expect((await caller('confirmOperator', { body: { password } })).status).toBe(204)
    expect((await cancel()).status).toBe(200)
  })
})

describe('the sessions of a person', () => {
  it('are ended by an operator, on every device', async () => {
    const { caller } = await makeOperator()
    const { caller: here, email } = await signUp()
    const elsewhere = cast.nobody()
    await elsewhere('signIn', { body: { email, password } })
    const { rows } = await stage.database.execute<{ reference: string }>(
      sql`SELECT reference FROM person WHERE email = ${email}`,
    )
    const path = { reference: rows[0]?.reference ?? '' }
    expect((await caller('endSessionsOf', { path })).body).toEqual({ ended: 2 })
    for (const device of [here, elsewhere]) expect((await device('getSession')).text).toBe('null')
    expect((await caller('getOverview')).status).toBe(200)
  })
})

describe('the board of the queue', () => {
  const ask = async (cookie: string, method: string, headers: Record<string, string> = {}) => {
    const url = `${origin}${boardPath}/api/queues/plan-generation/pause`
    const request = new Request(url, { method, headers: { cookie, ...headers } })
    const work = method === 'GET' ? showBoard : actOnBoard
    return work(request, getRuntime()).then(
      ({ status }) => status,
      (error: { problem?: { status: number; reason?: string } }) =>
        error.problem?.reason ?? error.problem?.status,
    )
  }
  /** The cookie of somebody who signs in now. */
  async function cookieOf(email: string): Promise<string> {
    const signedIn = await getRuntime().authentication.api.signInEmail({
      ...{ body: { email, password }, headers: new Headers({ origin }), asResponse: true },
    })
    return signedIn.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
  }

  it('exists for operators alone, and lets them look', async () => {
    const [person, operator] = [await signUp(), await makeOperator()]
    expect(await ask('', 'GET')).toBe(404)
    expect(await ask(await cookieOf(person.email), 'GET')).toBe(404)
    expect(await ask(await cookieOf(person.email), 'PUT', { origin })).toBe(404)
    const cookie = await cookieOf(operator.email)
    const request = new Request(`${origin}${boardPath}/api/queues`, { headers: { cookie } })
    expect((await showBoard(request, getRuntime())).status).toBe(200)
    expect(await ask(cookie, 'PUT', { origin })).toBe(405)
  })

  it('lets them act where that is switched on, from our pages only, and writes it down', async () => {
    const { email } = await makeOperator()
    const cookie = await cookieOf(email)
    const runtime = getRuntime()
    const { config } = runtime
    Object.assign(runtime, { config: { ...config, mayChangeQueues: true } })
    // It was opened to look at alone.
    await closeQueueBoard()
    expect(await ask(cookie, 'PUT')).toBe(404)
    expect(await ask(cookie, 'PUT', { origin: 'https://elsewhere.example' })).toBe(404)
    await stage.database.execute(
      sql`UPDATE session SET created_at = created_at - interval '1 hour'`,
    )
    expect(await ask(cookie, 'PUT', { origin })).toBe('confirmation_needed')
    expect(await ask(await cookieOf(email), 'PUT', { origin })).toBe(200)
    Object.assign(runtime, { config })
    const { rows } = await stage.database.execute<{ detail: unknown }>(
      sql`SELECT detail FROM audit_entry WHERE action = 'queue_changed'`,
    )
    expect(rows).toEqual([{ detail: { asked: 'PUT /api/queues/plan-generation/pause' } }])
  })
})

describe('what operators see', () => {
  it('holds nothing that a person has told us', async () => {
    const { caller: person, email } = await signUp('Marker-Name')
    const { body: member } = await person('addMember', {
      body: { kind: 'child', name: 'Marker-Child', age: 6, allergies: ['egg'] },
    })
    await person('saveDraft', { body: { step: 'body', answers: { note: 'marker-draft' } } })
    const { secret } = (
      await person('createKey', { body: { name: 'Marker-Key', scopes: ['read'] } })
    ).body as { secret?: string }
    const asked = { ...intake, weightKg: 83.7, exclusions: ['kohlrabi'] }
    const jobId = await cast.jobOf(person, asked)
    const planId = await cast.deliver(jobId)
    const { plan } = (await person('getPlan', { path: { planId } })).body as never as {
      plan: { days: { meals: { name: string; ingredients: { food: string }[] }[] }[] }
    }
    const meals = plan.days.flatMap((day) => day.meals)
    const refused = await makeRefused()
    const markers = [
      ...['Marker-', 'marker-', '83.7', 'kohlrabi', 'pregnancy', 'expecting', String(secret)],
      ...[email, planId, String(member.memberId), ...meals.map(({ name }) => name)],
    ]
    const stored = await dumpDatabase(stage.database)
    for (const marker of ['Marker-Child', '83.7', 'kohlrabi', 'expecting'])
      expect(stored, 'what is looked for is there to be found').toContain(marker)

    const { caller } = await makeOperator()
    const { body } = await caller('listAllJobs', { query: { id: jobId } })
    const { jobs } = body as never as { jobs: { person: string }[] }
    const reference = jobs[0]?.person ?? expect.fail('the job is not listed')
    const seen: string[] = []
    for (const operation of operatorOperations)
      for (const id of [jobId, refused]) {
        if (operation.id === 'endSessionsOf' || operation.id === 'confirmOperator') continue
        const answer = await caller(operation.id, askedOf(operation, { jobId: id, reference }))
        // The one place that shows an address is the person's own.
        const text = operation.id === 'getSupported' ? answer.text.replace(email, '') : answer.text
        seen.push(`${operation.id}: ${text}`)
      }
    expect(seen.length).toBeGreaterThan(15)
    const found = markers.flatMap((marker) => seen.filter((text) => text.includes(marker)))
    expect(found).toEqual([])
  }, 120_000)

  async function makeRefused(): Promise<string> {
    const jobId = await cast.jobOf(await cast.guest())
    const { attempt } = await cast.claim(jobId)
    const problem = createProblem('unsafe_intake', 'Not while you are expecting.', {
      reason: 'pregnancy',
    })
    await cast.worker('failJob', { body: { kind: 'refused', jobId, attempt, problem } })
    return jobId
  }
})

describe('what is written down', () => {
  it('are sign-ins, keys, copies and the end of an account, without an address or a name', async () => {
    const { caller, email } = await signUp('Marker-Audit')
    await caller('signOut')
    for (let time = 0; time < 7; time += 1)
      await caller('signIn', { body: { email, password: 'a wrong passphrase' } })
    await caller('signIn', { body: { email, password } })
    const { key } = (await caller('createKey', { body: { name: 'Marker-Key', scopes: ['read'] } }))
      .body as never as { key: { id: string } }
    await caller('revokeKey', { path: { keyId: key.id } })
    await caller('exportEverything')
    const { rows } = await stage.database.execute<{ reference: string }>(
      sql`SELECT reference FROM person WHERE email = ${email}`,
    )
    const reference = rows[0]?.reference ?? ''
    await caller('deletePerson', { body: { password } })
    const entries = await stage.database.execute<{ action: string; detail: object }>(sql`
      SELECT action, detail FROM audit_entry
      WHERE ${reference} IN (actor, subject) ORDER BY id`)
    expect(entries.rows.map(({ action }) => action)).toEqual([
      ...['sign_in_failed_often', 'signed_in', 'key_created', 'key_revoked', 'data_exported'],
      'account_deleted',
    ])
    const everything = await dumpDatabase(stage.database)
    const trail = everything.split('\n').filter((line) => line.startsWith('public.audit_entry'))
    expect(trail.length).toBeGreaterThan(5)
    expect(trail.join('\n')).not.toMatch(/Marker|@example\.org/)
  }, 60_000)

  it('counts requests that were refused before they were jobs, by code', async () => {
    const guest = await cast.guest()
    const refused = await guest('generatePlan', {
      body: { ...intake, safety: { pregnant: true } },
    })
    expect(refused.status).toBe(422)
    const { caller } = await makeOperator()
    const { body } = await caller('getOverview')
    const { refusals } = body as never as { refusals: { code: string; before: number }[] }
    expect(refusals.find(({ code }) => code === 'unsafe_intake')?.before).toBeGreaterThan(0)
  })
})
