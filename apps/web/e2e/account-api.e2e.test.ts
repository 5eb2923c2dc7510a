import { randomUUID } from 'node:crypto'
import { connectDatabase } from '@zero-sum/database'
import { dumpDatabase } from '@zero-sum/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MailServer, startMailServer } from '../../../scripts/testing/start-mail-server.ts'
import { type Product, startProduct } from '../../../scripts/testing/start-product.ts'
import { unzip } from '../src/server/export/unzip.fixture.ts'
import { type Client, createClient, createGuest, generate, waitForJob } from './client.ts'

let held: AsyncDisposableStack
let product: Product
let mail: MailServer
beforeAll(async () => {
  await using opened = new AsyncDisposableStack()
  mail = opened.use(await startMailServer())
  const environment = {
    SMTP_URL: mail.url,
    MAIL_FROM: 'Zero Sum <food@example.org>',
    PUBLIC_URL: 'http://food.example.org',
  }
  product = opened.use(await startProduct({ environment }))
  held = opened.move()
})
afterAll(() => held.disposeAsync())

const password = 'a long enough passphrase'
const nobody = () => createClient(product.webUrl)

async function signUp(): Promise<{ client: Client; email: string }> {
  const client = nobody()
  const email = `${randomUUID()}@example.org`
  const body = { email, password, name: 'Maria' }
  expect((await client.call('POST', '/api/auth/sign-up/email', body)).status).toBe(200)
  return { client, email }
}

describe('letters', () => {
  it('lead to the address that the operator gave, whatever a request says of its own', async () => {
    const { email } = await signUp()
    const host = { 'x-forwarded-host': 'evil.example', origin: product.webUrl }
    const asked = await nobody().call('POST', '/api/auth/request-password-reset', { email }, host)
    expect(asked.status).toBe(200)
    const letters = [await mail.take(email), await mail.take(email)]
    for (const { text } of letters) expect(text).toMatch(/\nhttp:\/\/food\.example\.org\/\S+\n/)
    expect(letters.map(({ text }) => text).join()).not.toContain('evil')
  })

  it('are promised where there is a mail server', async () => {
    const options = await nobody().call('GET', '/api/account/sign-in-options')
    expect(options).toMatchObject({ status: 200, body: { mail: true, passkeys: false } })
  })
})

describe('limits', () => {
  it('are told as every other refusal, with when to come again, and are another network’s affair', async () => {
    const { email } = await signUp()
    const guess = (from: string) =>
      nobody().call(
        'POST',
        '/api/auth/sign-in/email',
        { email, password: 'a wrong password' },
        { 'x-forwarded-for': from },
      )
    const answers = []
    for (let nr = 0; nr < 11; nr += 1) answers.push(await guess('203.0.113.9'))
    expect(answers.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 10 }, () => 401),
      429,
    ])
    expect(answers.at(-1)?.body).toMatchObject({ code: 'too_many_requests' })
    expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(800)
    expect((await guess('203.0.113.10')).status).toBe(401)
  })
})

describe('/api/preferences', () => {
  it('are what fits the browser until somebody chooses, for themselves alone', async () => {
    const [guest, stranger] = [await createGuest(product.webUrl), await createGuest(product.webUrl)]
    const american = { 'accept-language': 'en-US,en;q=0.9' }
    const first = await guest.call('GET', '/api/preferences', undefined, american)
    expect(first).toMatchObject({
      status: 200,
      body: { locale: 'en', measureSystem: 'us', weekStart: 'sunday', paper: 'letter' },
    })
    const change = { locale: 'de', timeZone: 'Europe/Berlin', mealTimes: { lunch: '12:30' } }
    const changed = await guest.call('PUT', '/api/preferences', change, american)
    expect(changed).toMatchObject({ status: 200, body: { ...change, measureSystem: 'us' } })
    expect((await guest.call('GET', '/api/preferences', undefined, american)).body).toEqual(
      changed.body,
    )
    expect((await stranger.call('GET', '/api/preferences')).body).toMatchObject({ locale: 'en' })
  })

  it('name what is wrong, and want a session', async () => {
    const guest = await createGuest(product.webUrl)
    const faulty = await guest.call('PUT', '/api/preferences', {
      ...{ locale: 'xx', energyUnit: 'J', weekStart: 'friday', paper: 'a5', x: 1 },
      ...{ timeZone: 'Mars/Olympus', mealTimes: { lunch: '25:00' } },
    })
    expect(faulty.status).toBe(400)
    const pointers = (faulty.body.errors as { pointer: string }[]).map(({ pointer }) => pointer)
    expect(pointers.sort()).toEqual([
      '/energyUnit',
      '/locale',
      '/mealTimes/lunch',
      '/paper',
      '/timeZone',
      '/weekStart',
      '/x',
    ])
    expect((await nobody().call('GET', '/api/preferences')).status).toBe(401)
    expect((await nobody().call('PUT', '/api/preferences', { locale: 'de' })).status).toBe(401)
  })
})

describe('GET /api/account/export', () => {
  const path = '/api/account/export'

  it('is a ZIP with the plans in it, for their owner alone', async () => {
    const { client } = await signUp()
    const { jobId } = await generate(client, { planDurationDays: 1 })
    const { planId } = await waitForJob(client, jobId)
    const response = await client.open(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/zip')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="zero-sum-nutrition-\d{4}-\d\d-\d\d\.zip"$/,
    )
    const files = await unzip(response.body ?? expect.fail('there is a body'))
    expect(files['README.txt']).toContain('food.example.org')
    expect(Object.keys(files).join()).toContain(`${planId}.json`)
    expect(files['jobs.json']).toContain(jobId)
    const stranger = await createGuest(product.webUrl)
    const other = await unzip((await stranger.open(path)).body ?? expect.fail('there is a body'))
    expect(Object.values(other).join()).not.toMatch(new RegExp(`${planId}|${jobId}|Maria`))
  })

  it('is given to no stranger, to no key, and not all day long', async () => {
    const guest = await createGuest(product.webUrl)
    expect((await nobody().open(path)).status).toBe(401)
    const key = await guest.call('POST', '/api/keys', { name: 'Kitchen', scopes: ['write'] })
    const headers = { authorization: `Bearer ${key.body.secret}` }
    expect((await nobody().open(path, headers)).status).toBe(403)
    const statuses = []
    for (let nr = 0; nr < 11; nr += 1) {
      const response = await guest.open(path)
      await response.arrayBuffer()
      statuses.push(response.status)
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429])
  })
})

describe('leaving', () => {
  const storage = '"cache", "storage"'

  it('asks the browser to forget what it keeps of the person', async () => {
    const { client } = await signUp()
    const out = await client.call('POST', '/api/auth/sign-out', {})
    expect(out.headers.get('clear-site-data')).toBe(storage)
    const guest = await createGuest(product.webUrl)
    const refused = await guest.call('POST', '/api/auth/delete-user', {})
    expect(refused).toMatchObject({ status: 400, body: { code: 'CONFIRMATION_NEEDED' } })
    expect(refused.headers.get('clear-site-data')).toBeNull()
    const gone = await guest.call('POST', '/api/auth/delete-user', { confirm: true })
    expect(gone.headers.get('clear-site-data')).toBe(storage)
  })

  it('leaves nothing of the person anywhere in the database, the queue’s tables among them', async () => {
    const { client, email } = await signUp()
    const session = await client.call('GET', '/api/auth/get-session')
    const { id } = session.body.user as { id: string }
    const made = await generate(client, { planDurationDays: 1 })
    await waitForJob(client, made.jobId)
    await generate(client)
    await using connection = connectDatabase(product.databaseUrl, () => {}, { poolSize: 1 })
    const before = await dumpDatabase(connection.database)
    expect(before).toContain(id)
    const queued = before
      .split('\n')
      .filter((row) => /bullmq|queue/i.test(row.split(': ')[0] ?? ''))
    expect(queued.join()).toContain(made.jobId)
    for (const trace of [id, email, 'Maria']) expect(queued.join()).not.toContain(trace)
    expect((await client.call('POST', '/api/auth/delete-user', { password })).status).toBe(200)
    const after = await dumpDatabase(connection.database)
    for (const trace of [id, email]) expect(after).not.toContain(trace)
  })
})
