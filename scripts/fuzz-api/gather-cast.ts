import { randomUUID } from 'node:crypto'
import { intakeSchema } from '@zero-sum/contracts'
import { changeRole, type Database } from '@zero-sum/database'
import { loadCatalogue } from '@zero-sum/food-data'
import { NutritionPipelineOrchestrator } from '@zero-sum/nutrition-engine'
import { sql } from 'drizzle-orm'
import type { Actor, Cast, Ids } from './make-request.ts'

/** Where the product listens, and what its workers say to it. */
export type Target = { url: string; internalSecret: string }

/** Somebody whose things nobody else may see, and the words that would show that they did. */
export type Gathered = Cast & { secrets: string[] }

type Ask = (method: string, path: string, body?: unknown) => Promise<Record<string, unknown>>

const password = 'a long enough passphrase'
const origin = (url: string) => new URL(url).origin

/** Makes everybody who asks: a stranger, a guest, an account, keys of each kind, a worker, an operator, and one more whom nobody may see. */
export async function gatherCast(target: Target, database: Database): Promise<Gathered> {
  const guest = await join(target, 'sign-in/anonymous', {})
  const account = await join(target, 'sign-up/email', signUpBody('Maria'))
  const operator = await join(target, 'sign-up/email', signUpBody('Ada'))
  const canary = `canary${randomUUID().replaceAll('-', '')}`
  const hidden = await join(target, 'sign-up/email', signUpBody(canary))
  const [guestIds, accountIds, foreign] = [
    await fill(target, database, guest.ask, 'Mia'),
    await fill(target, database, account.ask, 'Ben'),
    await fill(target, database, hidden.ask, canary),
  ]
  const { user } = (await operator.ask('GET', '/api/auth/get-session')) as {
    user: { email: string }
  }
  await changeRole(database, user.email, 'grant')
  const key = async (scopes: string[]) =>
    String((await account.ask('POST', '/api/keys', { name: 'K', scopes })).secret)
  const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` })
  const actors: Actor[] = [
    { name: 'stranger', headers: {}, ids: accountIds },
    { name: 'guest', headers: { cookie: guest.cookie }, ids: guestIds },
    { name: 'account', headers: { cookie: account.cookie }, ids: accountIds },
    { name: 'key that writes', headers: bearer(await key(['write'])), ids: accountIds },
    { name: 'key that reads', headers: bearer(await key(['read'])), ids: accountIds },
    { name: 'wrong key', headers: bearer(`zs_${'x'.repeat(43)}`), ids: accountIds },
    { name: 'operator', headers: { cookie: operator.cookie }, ids: accountIds },
    { name: 'worker', headers: bearer(target.internalSecret), ids: accountIds },
  ]
  return { actors, foreign, secrets: [canary] }
}

function signUpBody(name: string): object {
  return { email: `${name.toLowerCase()}-${randomUUID()}@example.org`, password, name }
}

async function join({ url }: Target, route: string, body: object) {
  const answer = await ask(`${url}/api/auth/${route}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: origin(url) },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${route} answered ${answer.status}: ${await answer.text()}`)
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  return { cookie, ask: asker(url, { cookie }) }
}

/** Asks once more where the server has just ended a connection that nobody used, as it may between two requests. */
async function ask(url: string, init: RequestInit): Promise<Response> {
  return fetch(url, init).catch(() => fetch(url, init))
}

function asker(url: string, headers: Record<string, string>): Ask {
  return async (method, path, body) => {
    const answer = await ask(url + path, {
      method,
      headers: { ...headers, 'content-type': 'application/json', origin: origin(url) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`)
    return text === '' ? {} : JSON.parse(text)
  }
}

const intake = {
  ...{ sex: 'female', age: 38, heightCm: 170, weightKg: 70, goal: { type: 'maintain' } },
  ...{ activityLevel: 'moderately_active', dietaryStyle: 'omnivore', macroStyle: 'balanced' },
  ...{ mealsPerDay: 3, snacksPerDay: 0, planDurationDays: 1, startDate: '2026-03-02', seed: 3 },
}

/** One of everything that has an id. */
async function fill(target: Target, database: Database, ask: Ask, name: string): Promise<Ids> {
  const { jobId } = await ask('POST', '/api/plan/generate', intake)
  const planId = await deliver(target, String(jobId))
  const ended = await ask('POST', '/api/plan/generate', intake)
  await ask('POST', `/api/plan/jobs/${ended.jobId}/cancel`)
  const { memberId } = await ask('POST', '/api/household', { kind: 'child', name, age: 6 })
  const { key } = (await ask('POST', '/api/keys', { name, scopes: ['read'] })) as Made<'key'>
  const { share } = (await ask('POST', `/api/plan/${planId}/shares`, {})) as Made<'share'>
  const { personId, reference } = await whoIs(database, ask)
  return {
    ...(await addWebhook(database, personId)),
    reference,
    ...{ planId, jobId: String(jobId), memberId: String(memberId), keyId: key.id, share: share.id },
    ...{ sessionId: randomUUID(), revision: '1', date: '2026-02-01' },
    ...{ recipeId: 'none', token: `zs_${'y'.repeat(43)}` },
  }
}

async function whoIs(database: Database, ask: Ask) {
  const { user } = (await ask('GET', '/api/auth/get-session')) as Made<'user'>
  const { rows } = await database.execute<{ reference: string }>(
    sql`SELECT reference FROM person WHERE id = ${user.id}`,
  )
  return { personId: user.id, reference: rows[0]?.reference ?? '' }
}

/** A webhook that nothing is sent to, so that no other host hears of this, and what it was told once. */
async function addWebhook(database: Database, personId: string): Promise<Ids> {
  const [webhookId, deliveryId] = [randomUUID(), randomUUID()]
  await database.execute(sql`
    INSERT INTO webhook_endpoint (id, person_id, url, events, secret_hash, disabled_at, disabled_reason)
    VALUES (${webhookId}, ${personId}, 'https://hooks.invalid/', '{plan.completed}', '', clock_timestamp(), 'gone')`)
  await database.execute(sql`
    INSERT INTO webhook_delivery (id, endpoint_id, event, state, settled_at)
    VALUES (${deliveryId}, ${webhookId}, 'webhook.test', 'delivered', clock_timestamp())`)
  return { webhookId, deliveryId }
}

const orchestrator = new NutritionPipelineOrchestrator({ catalogue: loadCatalogue() })

type Made<name extends string> = Record<name, { id: string }>

/** Does the work of a worker, by its calls. */
async function deliver({ url, internalSecret }: Target, jobId: string): Promise<string> {
  const ask = asker(url, { authorization: `Bearer ${internalSecret}` })
  const ids = { jobId, claimId: randomUUID(), incarnation: randomUUID(), othersRunning: 0 }
  const claimed = await ask('POST', '/api/plan/claim', ids)
  const made = await orchestrator.run(intakeSchema.parse(claimed.intake), () => {}, {
    seed: Number(claimed.seed),
  })
  const { metabolicProfile } = made.deliverables
  const stored = { jobId, attempt: claimed.attempt, planData: made.plan, metabolicProfile }
  return String((await ask('POST', '/api/plan/complete', stored)).planId)
}
