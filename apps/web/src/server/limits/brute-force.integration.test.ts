import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientHeader } from '../http/client-address.ts'
import { type Cast, fail, gatherCast } from '../openapi/exchanges/cast.fixture.ts'
import { openStage, type Stage } from '../openapi/stage.fixture.ts'
import type { Backlog } from './watch-backlog.ts'

const limits = [
  'all=1000000',
  'sign-in/email=8',
  'sign-in-account=6',
  'sign-in-account-address=3',
  'reset-password=4',
  'letter=2',
  'wrong-secret=5/1h',
  'generate=2',
  'webhook=2',
].join(',')

let stage: Stage
let cast: Cast
beforeAll(async () => {
  stage = await openStage(limits)
  cast = gatherCast(stage, () => {})
}, 120_000)
afterAll(() => stage[Symbol.asyncDispose]())

let addresses = 0
/** The headers of somebody at an address of the internet that nobody has come from. */
function elsewhere(): Record<string, string> {
  addresses += 1
  return { [clientHeader]: `198.51.${addresses >> 8}.${addresses & 255}` }
}

const password = 'a long enough passphrase'
async function newAccount(): Promise<string> {
  const email = `${randomUUID()}@example.org`
  const body = { email, password, name: 'Maria' }
  expect((await cast.nobody()('signUp', { body, headers: elsewhere() })).status).toBe(200)
  return email
}

const signIn = (email: string, word: string, headers: Record<string, string>) =>
  cast.nobody()('signIn', { body: { email, password: word }, headers })

/** The answers to so many tries, one after the other. */
async function statuses(count: number, ask: (nr: number) => Promise<{ status: number }>) {
  const seen: number[] = []
  for (let nr = 0; nr < count; nr += 1) seen.push((await ask(nr)).status)
  return seen
}

describe('guessing a password', () => {
  it('is slowed for one account from many addresses, and its owner waits an hour at worst', async () => {
    const email = await newAccount()
    const seen = await statuses(7, () => signIn(email, 'a wrong passphrase', elsewhere()))
    expect(seen).toEqual([401, 401, 401, 401, 401, 401, 429])
    const refused = await signIn(email, password, elsewhere())
    expect(refused.status).toBe(429)
    const waitSeconds = Number(refused.headers.get('retry-after'))
    expect(waitSeconds).toBeGreaterThan(0)
    expect(waitSeconds).toBeLessThanOrEqual(3_600)
  }, 60_000)

  it('is slowed from one address on many accounts, for that address alone', async () => {
    const email = await newAccount()
    const here = elsewhere()
    const seen = await statuses(9, (nr) => signIn(`${nr}-${email}`, 'a wrong passphrase', here))
    expect(seen.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => 401))
    expect(seen[8]).toBe(429)
    expect((await signIn(email, password, here)).status).toBe(429)
    expect((await signIn(email, password, elsewhere())).status).toBe(200)
  }, 60_000)

  it('begins anew for whoever knew it', async () => {
    const email = await newAccount()
    const here = elsewhere()
    expect(await statuses(2, () => signIn(email, 'a wrong passphrase', here))).toEqual([401, 401])
    expect((await signIn(email, password, here)).status).toBe(200)
    expect(await statuses(3, () => signIn(email, 'a wrong passphrase', here))).toEqual([
      401, 401, 401,
    ])
  }, 60_000)

  it('tells nothing of whether there is such an account, by words or by work', async () => {
    const known = await newAccount()
    const unknown = `${randomUUID()}@example.org`
    const ask = async (email: string) => {
      const began = process.cpuUsage()
      const answer = await signIn(email, 'a wrong passphrase', elsewhere())
      const { user, system } = process.cpuUsage(began)
      return { status: answer.status, text: answer.text, microseconds: user + system }
    }
    const work: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
    for (let nr = 0; nr < 3; nr += 1) {
      const [one, other] = [await ask(known), await ask(unknown)]
      expect([one.status, one.text]).toEqual([other.status, other.text])
      work.known.push(one.microseconds)
      work.unknown.push(other.microseconds)
    }
    // A hash is worked out for either; without it the one would cost a tenth of the other.
    expect(Math.max(...work.unknown)).toBeGreaterThan(Math.min(...work.known) / 3)
  }, 60_000)
})

describe('guessing what else opens a door', () => {
  it('is slowed for links to a new password', async () => {
    const here = elsewhere()
    const reset = () =>
      cast.nobody()('resetPassword', {
        body: { token: randomUUID(), newPassword: password },
        headers: here,
      })
    expect(await statuses(5, reset)).toEqual([400, 400, 400, 400, 429])
  })

  it('asks for few letters to one address of mail, from wherever', async () => {
    const email = `${randomUUID()}@example.org`
    const ask = () => cast.nobody()('askForNewPassword', { body: { email }, headers: elsewhere() })
    expect(await statuses(3, ask)).toEqual([200, 200, 429])
  })

  it('is slowed for keys, links and calendars together, and right ones count for nothing', async () => {
    const { person, path } = await cast.owner()
    const made = await person('createKey', { body: { name: 'K', scopes: ['read'] } })
    const { secret } = made.body as { secret?: string }
    const link = await person('createShare', { path, body: {} })
    const share =
      /zs_[\w-]+/.exec(String((link.body as { url?: string }).url))?.[0] ?? fail('no link')
    const here = elsewhere()
    const key = (word: string, headers: Record<string, string>) =>
      cast.program(word)('getPreferences', { headers })
    const wrong = () => `zs_${randomUUID()}${randomUUID().slice(0, 7)}`
    expect(await statuses(20, () => key(secret ?? '', here))).toEqual(
      Array.from({ length: 20 }, () => 200),
    )
    const tries = [
      () => key(wrong(), here),
      () =>
        cast.nobody()('openShare', {
          path: { share: wrong().slice(0, share.length) },
          headers: here,
        }),
      () => key(wrong(), here),
      () => key(wrong(), here),
      () => key(wrong(), here),
      () => key(wrong(), here),
    ]
    const seen = await statuses(tries.length, (nr) => tries[nr]?.() ?? fail('no try'))
    expect(seen.slice(0, 2)).toEqual([401, 404])
    expect(seen).toContain(429)
    expect((await cast.nobody()('openShare', { path: { share }, headers: here })).status).toBe(429)
    expect((await key(secret ?? '', elsewhere())).status).toBe(200)
    expect(
      (await cast.nobody()('openShare', { path: { share }, headers: elsewhere() })).status,
    ).toBe(200)
  }, 60_000)
})

describe('asking for plans', () => {
  it('is limited for a person, told in headers, and a repeat is answered all the same', async () => {
    const person = await cast.guest()
    const ask = (key: string) =>
      person('generatePlan', {
        body: { ...fastIntake, replace: true, seed: key.length },
        headers: { 'idempotency-key': key },
      })
    const first = await ask('a')
    expect(first.status).toBe(202)
    expect(first.headers.get('ratelimit-policy')).toContain('"generate";q=2;w=3600')
    expect(first.headers.get('ratelimit')).toMatch(/"generate";r=1;t=\d+/)
    expect((await ask('bb')).status).toBe(202)
    const refused = await ask('ccc')
    expect(refused.status).toBe(429)
    expect(refused.headers.get('ratelimit')).toContain('"generate";r=0;')
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3_000)
    const repeated = await ask('a')
    expect([repeated.status, repeated.text]).toEqual([202, first.text])
    const existing = await person('generatePlan', { body: fastIntake })
    expect(existing).toMatchObject({ status: 200, body: { existing: true } })
  })

  it('is refused while too many jobs wait, but for what makes no new one', async () => {
    const person = await cast.guest()
    const headers = { 'idempotency-key': 'before' }
    const first = await person('generatePlan', { body: fastIntake, headers })
    expect(first.status).toBe(202)
    const holder = globalThis as unknown as Record<symbol, { backlog: Backlog }>
    const runtime = holder[Symbol.for('zero-sum.web.runtime')] ?? fail('no runtime')
    const { backlog } = runtime
    runtime.backlog = { isFull: async () => true }
    try {
      const refused = await (await cast.guest())('generatePlan', { body: fastIntake })
      expect(refused).toMatchObject({ status: 503, body: { reason: 'queue_full' } })
      expect(refused.headers.get('retry-after')).toBe('30')
      const repeated = await person('generatePlan', { body: fastIntake, headers })
      expect([repeated.status, repeated.text]).toEqual([202, first.text])
    } finally {
      runtime.backlog = backlog
    }
  })

  it('goes on being limited while the count of all processes is away', async () => {
    const [before, after] = [await cast.guest(), await cast.guest()]
    const ask = (person: typeof before, seed: number) =>
      person('generatePlan', { body: { ...fastIntake, replace: true, seed } })
    expect((await ask(before, 1)).status).toBe(202)
    await stage.database.execute(sql`ALTER TABLE rate_window RENAME TO rate_window_away`)
    try {
      expect(await statuses(2, (nr) => ask(before, 2 + nr))).toEqual([202, 429])
      expect(await statuses(3, (nr) => ask(after, 2 + nr))).toEqual([202, 202, 429])
    } finally {
      await stage.database.execute(sql`ALTER TABLE rate_window_away RENAME TO rate_window`)
    }
  })
})

const fastIntake = {
  ...{ sex: 'female', age: 38, heightCm: 170, weightKg: 70, goal: { type: 'maintain' } },
  ...{ activityLevel: 'moderately_active', dietaryStyle: 'omnivore', macroStyle: 'balanced' },
  ...{ mealsPerDay: 3, snacksPerDay: 0, planDurationDays: 1 },
}

describe('having this server call others', () => {
  it('is limited for a person: new webhooks, tests and repeated deliveries together', async () => {
    const person = await cast.guest()
    const hook = (nr: number) =>
      person('createWebhook', { body: { url: `https://bell.example/${nr}` } })
    const { webhook } = (await hook(1)).body as never as { webhook: { id: string } }
    const path = { webhookId: webhook.id }
    expect((await person('testWebhook', { path })).status).toBe(202)
    const again = { path: { ...path, deliveryId: randomUUID() } }
    const refused = [
      await hook(2),
      await person('testWebhook', { path }),
      await person('redeliver', again),
    ]
    expect(refused.map(({ status }) => status)).toEqual([429, 429, 429])
    expect((await person('listWebhooks')).status).toBe(200)
  }, 60_000)
})
