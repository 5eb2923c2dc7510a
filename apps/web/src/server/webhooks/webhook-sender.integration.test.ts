import { randomUUID } from 'node:crypto'
import {
  addTestDelivery,
  connectDatabase,
  createWebhook,
  type Database,
  findWebhook,
  listDeliveries,
} from '@zero-sum/database'
import { createTestDatabase } from '@zero-sum/database/testing'
import { sql } from 'drizzle-orm'
import { pino } from 'pino'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Receiver, startReceiver } from './receiver.fixture.ts'
import { hashWebhookSecret, webhookSecret } from './webhook-secret.ts'
import { startWebhookSender } from './webhook-sender.ts'

const authSecret = 'a secret of this test alone'
const config = { authSecret, allowsPrivateWebhooks: true }
const log = pino({ level: 'silent' })
const opened = new AsyncDisposableStack()
let database: Database
let databaseUrl: string

beforeAll(async () => {
  const test = opened.use(await createTestDatabase())
  databaseUrl = test.url
  database = opened.use(connectDatabase(test.url, () => {})).database
})
afterAll(() => opened.disposeAsync())
beforeEach(() => database.execute(sql`DELETE FROM webhook_endpoint`))

/** An endpoint at a receiver, and what is to be told there. */
async function listenAt(port: number, tests = 1) {
  const personId = randomUUID()
  await database.execute(sql`
    INSERT INTO person (id, name, email) VALUES (${personId}, 'Maria', ${`${personId}@example.org`})`)
  const own = { id: randomUUID(), personId }
  const secret = webhookSecret(authSecret, own.id, 1)
  await createWebhook(database, {
    ...{ ...own, url: `http://127.0.0.1:${port}/ring`, events: ['plan.completed'] },
    secretHash: hashWebhookSecret(secret),
  })
  for (let nr = 0; nr < tests; nr += 1) await addTestDelivery(database, own)
  return { ...own, secret }
}

const states = async (own: { id: string; personId: string }) =>
  (await listDeliveries(database, own)).map(({ state }) => state)

const ids = ({ received }: Receiver) => received.map(({ headers }) => headers['webhook-id'])

describe('the sender', () => {
  it('sends what the specification’s own library verifies, and notes that it arrived', async () => {
    await using receiver = await startReceiver()
    const own = await listenAt(receiver.port)
    await using _sender = startWebhookSender(database, config, log)
    const [message] = await receiver.until(1)
    const { headers = {}, body = '' } = message ?? {}
    const read = new Webhook(own.secret).verify(body, headers)
    expect(read).toMatchObject({ type: 'webhook.test', data: { webhookId: own.id, jobId: null } })
    await expect.poll(() => states(own)).toEqual(['delivered'])
    expect(receiver.received).toHaveLength(1)
  })

  it('sends each message once though several processes send', async () => {
    await using receiver = await startReceiver()
    const owns = await Promise.all(Array.from({ length: 8 }, () => listenAt(receiver.port, 4)))
    await using _one = startWebhookSender(database, config, log)
    await using _two = startWebhookSender(database, config, log)
    await using _three = startWebhookSender(database, config, log)
    await receiver.until(32)
    for (const own of owns) await expect.poll(() => states(own)).toEqual(Array(4).fill('delivered'))
    expect(new Set(ids(receiver)).size).toBe(32)
    expect(receiver.received).toHaveLength(32)
  })

  it('is held up by a slow receiver in nothing but what is for them', async () => {
    await using slow = await startReceiver()
    await using quick = await startReceiver()
    const held: (() => void)[] = []
    slow.answer = (response) => held.push(() => response.writeHead(200).end())
    const waits = await listenAt(slow.port, 3)
    await using _sender = startWebhookSender(database, config, log)
    await slow.until(1)
    const own = await listenAt(quick.port, 5)
    await quick.until(5)
    await expect.poll(() => states(own)).toEqual(Array(5).fill('delivered'))
    expect(slow.received).toHaveLength(1)
    slow.answer = (response) => response.writeHead(200).end()
    for (const answer of held) answer()
    await slow.until(3)
    await expect.poll(() => states(waits)).toEqual(Array(3).fill('delivered'))
  })

  it('sends again under the same id what was not taken, and stops for good at 410', async () => {
    await using receiver = await startReceiver()
    receiver.answer = (response) => response.writeHead(500).end()
    const own = await listenAt(receiver.port)
    await using sender = startWebhookSender(database, config, log)
    await receiver.until(1)
    await expect
      .poll(async () => (await listDeliveries(database, own))[0])
      .toMatchObject({ state: 'pending', httpStatus: 500, attempts: 1 })
    receiver.answer = (response) => response.writeHead(410).end()
    await database.execute(sql`UPDATE webhook_delivery SET due_at = clock_timestamp()`)
    sender.poke()
    await receiver.until(2)
    await expect.poll(() => states(own)).toEqual(['dead'])
    expect(new Set(ids(receiver)).size).toBe(1)
    expect(await findWebhook(database, own)).toMatchObject({ disabledReason: 'gone' })
  })

  it('that dies between sending and noting it leaves the message to another, under the same id', async () => {
    await using receiver = await startReceiver()
    const own = await listenAt(receiver.port)
    // It dies while the receiver answers: it can't note anything any more.
    const dying = connectDatabase(databaseUrl, () => {})
    receiver.answer = (response) =>
      void dying[Symbol.asyncDispose]().then(() => response.writeHead(200).end())
    const dead = startWebhookSender(dying.database, config, log)
    await receiver.until(1)
    await dead[Symbol.asyncDispose]()
    expect(await states(own)).toEqual(['pending'])
    receiver.answer = (response) => response.writeHead(200).end()
    await using _other = startWebhookSender(database, config, log)
    await database.execute(sql`UPDATE webhook_delivery SET due_at = clock_timestamp()`)
    await receiver.until(2)
    await expect.poll(() => states(own)).toEqual(['delivered'])
    expect(new Set(ids(receiver)).size).toBe(1)
  })

  it('signs nothing where its own secret is another than it was, and says so', async () => {
    await using receiver = await startReceiver()
    const own = await listenAt(receiver.port)
    const other = { ...config, authSecret: 'another secret of this server' }
    await using _sender = startWebhookSender(database, other, log)
    await expect
      .poll(async () => (await listDeliveries(database, own))[0])
      .toMatchObject({ state: 'pending', fault: 'secret_lost' })
    expect(receiver.received).toEqual([])
  })

  it('signs by the former secret too for a day after a rotation', async () => {
    await using receiver = await startReceiver()
    const own = await listenAt(receiver.port)
    const fresh = webhookSecret(authSecret, own.id, 2)
    await database.execute(sql`
      UPDATE webhook_endpoint SET secret_no = 2, secret_hash = ${hashWebhookSecret(fresh)},
        former_secret_until = clock_timestamp() + interval '1 day'`)
    await using _sender = startWebhookSender(database, config, log)
    const [{ headers, body } = { headers: {}, body: '' }] = await receiver.until(1)
    for (const secret of [own.secret, fresh])
      expect(new Webhook(secret).verify(body, headers)).toMatchObject({ type: 'webhook.test' })
  })
})
