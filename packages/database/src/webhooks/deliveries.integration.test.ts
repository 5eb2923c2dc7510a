import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { cancelJob } from '../jobs/cancel-job.ts'
import { makeJob, makeMany, makePerson } from '../jobs/job-fixtures.ts'
import { withDatabase } from '../jobs/with-database.ts'
import { addTestDelivery, listDeliveries, pruneDeliveries, redeliver } from './deliveries.ts'
import {
  createWebhook,
  deleteWebhook,
  enableWebhook,
  findWebhook,
  type OwnWebhook,
  rotateWebhookSecret,
} from './endpoints.ts'
import { type LeasedDelivery, leaseDeliveries } from './lease-deliveries.ts'
import { type DeliveryOutcome, settleDelivery } from './settle-delivery.ts'
import { mostWaitingTests, mostWebhooks, redeliveryWaitsMs } from './timing.ts'

const database = withDatabase()

async function listen(personId?: string): Promise<OwnWebhook> {
  const own = { id: randomUUID(), personId: personId ?? (await makePerson(database())) }
  const url = 'https://bell.example/ring'
  const events = ['plan.cancelled', 'plan.completed', 'plan.failed'] as const
  const made = await createWebhook(database(), { ...own, url, events, secretHash: 'first' })
  if (made === undefined) throw new Error('the endpoint was not made')
  return own
}

async function addTest(own: OwnWebhook): Promise<string> {
  const added = await addTestDelivery(database(), own)
  if (typeof added === 'string') throw new Error(added)
  return added.id
}

/** What is due for one endpoint, whatever other tests left. */
async function lease({ id }: OwnWebhook): Promise<LeasedDelivery | undefined> {
  const { rows } = await database().execute<{ id: string }>(
    sql`SELECT id FROM webhook_endpoint WHERE id <> ${id}`,
  )
  const leased = await leaseDeliveries(
    database(),
    10,
    rows.map((row) => row.id),
  )
  expect(leased.length).toBeLessThan(2)
  return leased[0]
}

const settle = (leased: LeasedDelivery, outcome: DeliveryOutcome) =>
  settleDelivery(database(), leased, outcome, () => 0)

/** Lets the time pass until everything that waits is due. */
async function wait({ id }: OwnWebhook): Promise<void> {
  await database().execute(sql`
    UPDATE webhook_delivery SET due_at = clock_timestamp() WHERE endpoint_id = ${id}`)
}

async function waitOf(own: OwnWebhook): Promise<number> {
  const { rows } = await database().execute<{ ms: number }>(sql`
    SELECT (extract(epoch FROM due_at - clock_timestamp()) * 1000)::float8 AS ms
    FROM webhook_delivery WHERE endpoint_id = ${own.id} AND state = 'pending'`)
  return rows[0]?.ms ?? expect.fail('nothing waits')
}

const states = async (own: OwnWebhook) =>
  (await listDeliveries(database(), own)).map(({ state, httpStatus, fault, attempts }) => ({
    ...{ state, httpStatus, fault, attempts },
  }))

describe('a lease', () => {
  it('gives all that a message needs', async () => {
    const { jobId, personId } = await makeJob(database())
    const own = await listen(personId)
    await cancelJob(database(), jobId)
    const leased = await lease(own)
    expect(leased).toMatchObject({ event: 'plan.cancelled', jobId, status: 'cancelled' })
    expect(leased).toMatchObject({ attempt: 1, planId: null, endpointId: own.id, secretNo: 1 })
    expect(leased?.finishedAt).toBe(leased?.occurredAt)
  })

  it('is given once, to one of many who ask at once, and one at a time for an endpoint', async () => {
    const owns = await makeMany(6, () => listen())
    for (const own of owns) for (let nr = 0; nr < 3; nr += 1) await addTest(own)
    const mine = new Set(owns.map(({ id }) => id))
    const rounds = await makeMany(4, () => leaseDeliveries(database(), 100, []))
    for (const round of rounds) {
      const endpoints = round.map(({ endpointId }) => endpointId)
      expect(new Set(endpoints).size).toBe(endpoints.length)
    }
    const ids = rounds.flat().map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const busy = rounds.flat().map(({ endpointId }) => endpointId)
    const more = await leaseDeliveries(database(), 100, busy)
    expect(more.filter(({ endpointId }) => mine.has(endpointId))).toEqual([])
  })

  it('runs out: the message is sent again under the same id, and who was late changes nothing', async () => {
    const own = await listen()
    const id = await addTest(own)
    const dead = (await lease(own)) ?? expect.fail('nothing was due')
    expect(await lease(own)).toBeUndefined()
    await wait(own)
    const second = (await lease(own)) ?? expect.fail('nothing was due')
    expect([dead.id, second.id]).toEqual([id, id])
    expect(await settle(dead, { fault: 'timeout' })).toEqual({ kind: 'superseded' })
    expect(await settle(second, { httpStatus: 204 })).toEqual({ kind: 'delivered' })
    expect(await settle(dead, { httpStatus: 200 })).toEqual({ kind: 'superseded' })
    expect(await states(own)).toMatchObject([{ state: 'delivered', attempts: 2 }])
  })
})

describe('an attempt that failed', () => {
  it('is followed by others, later each time, for three days; then the message is dead and there to see', async () => {
    const own = await listen()
    const id = await addTest(own)
    for (const waitMs of redeliveryWaitsMs) {
      const leased = (await lease(own)) ?? expect.fail('nothing was due')
      expect(await settle(leased, { httpStatus: 500 })).toEqual({ kind: 'retried' })
      const left = await waitOf(own)
      expect(left).toBeLessThanOrEqual(waitMs)
      expect(left).toBeGreaterThan(waitMs - 5_000)
      await wait(own)
    }
    const last = (await lease(own)) ?? expect.fail('nothing was due')
    expect(await settle(last, { fault: 'timeout' })).toEqual({ kind: 'dead' })
    expect(await lease(own)).toBeUndefined()
    const end = { state: 'dead', fault: 'timeout', httpStatus: null, attempts: 10 }
    expect(await states(own)).toEqual([end])
    expect(redeliveryWaitsMs.reduce((sum, ms) => sum + ms) / 3_600_000).toBeGreaterThan(72)
    // Asked for again it has all its attempts anew.
    expect(await redeliver(database(), own, id)).toMatchObject({ id, state: 'pending' })
    expect(await redeliver(database(), own, id)).toBe('waiting')
    const again = (await lease(own)) ?? expect.fail('nothing was due')
    expect(await settle(again, { httpStatus: 503 })).toEqual({ kind: 'retried' })
  })

  it('waits a little longer by chance', async () => {
    const own = await listen()
    await addTest(own)
    const leased = (await lease(own)) ?? expect.fail('nothing was due')
    await settleDelivery(database(), leased, { httpStatus: 301 }, () => 1)
    expect(await waitOf(own)).toBeGreaterThan(5_000)
  })

  it('disables the endpoint when nothing has arrived for three days, with all that waits', async () => {
    const own = await listen()
    for (let nr = 0; nr < 2; nr += 1) await addTest(own)
    const first = (await lease(own)) ?? expect.fail('nothing was due')
    await settle(first, { httpStatus: 500 })
    await database().execute(sql`
      UPDATE webhook_endpoint SET failing_since = failing_since - interval '73 hours'
      WHERE id = ${own.id}`)
    const second = (await lease(own)) ?? expect.fail('nothing was due')
    expect(await settle(second, { fault: 'refused' })).toEqual({
      ...{ kind: 'dead', disabled: 'failing' },
    })
    expect(await states(own)).toMatchObject([
      { state: 'dead', fault: 'endpoint_disabled' },
      { state: 'dead', fault: 'endpoint_disabled' },
    ])
    expect(await findWebhook(database(), own)).toMatchObject({ disabledReason: 'failing' })
    expect(await addTestDelivery(database(), own)).toBe('disabled')
    expect(await redeliver(database(), own, second.id)).toBe('disabled')
    expect(await enableWebhook(database(), own)).toMatchObject({
      ...{ disabledAt: null, failingSince: null },
    })
    expect(await redeliver(database(), own, second.id)).toMatchObject({ state: 'pending' })
  })

  it('is forgiven by one that arrives', async () => {
    const own = await listen()
    for (let nr = 0; nr < 2; nr += 1) await addTest(own)
    await settle((await lease(own)) ?? expect.fail(), { httpStatus: 500 })
    expect((await findWebhook(database(), own))?.failingSince).not.toBeNull()
    await settle((await lease(own)) ?? expect.fail(), { httpStatus: 202 })
    expect((await findWebhook(database(), own))?.failingSince).toBeNull()
  })

  it('with 410 disables the endpoint at once', async () => {
    const own = await listen()
    for (let nr = 0; nr < 2; nr += 1) await addTest(own)
    const leased = (await lease(own)) ?? expect.fail('nothing was due')
    expect(await settle(leased, { httpStatus: 410 })).toEqual({ kind: 'dead', disabled: 'gone' })
    const own410 = await listDeliveries(database(), own)
    expect(new Set(own410.map(({ state }) => state))).toEqual(new Set(['dead']))
    expect(own410.find(({ id }) => id === leased.id)).toMatchObject({ httpStatus: 410 })
    expect(await findWebhook(database(), own)).toMatchObject({ disabledReason: 'gone' })
    expect(await lease(own)).toBeUndefined()
  })
})

describe('an endpoint', () => {
  it('is one of ten at most, and has few tests waiting', async () => {
    const own = await listen()
    for (let nr = 1; nr < mostWebhooks; nr += 1) await listen(own.personId)
    await expect(listen(own.personId)).rejects.toThrow('not made')
    for (let nr = 0; nr < mostWaitingTests; nr += 1) await addTest(own)
    expect(await addTestDelivery(database(), own)).toBe('too_many')
  })

  it('may be deleted while something is sent there', async () => {
    const own = await listen()
    await addTest(own)
    const leased = (await lease(own)) ?? expect.fail('nothing was due')
    expect(await deleteWebhook(database(), own)).toBe(true)
    expect(await settle(leased, { httpStatus: 500 })).toEqual({ kind: 'superseded' })
    expect(await deleteWebhook(database(), own)).toBe(false)
  })

  it('is signed for by both secrets for a day when one was replaced, and replaced once', async () => {
    const own = await listen()
    await addTest(own)
    const rotation = { ...own, fromNo: 1, secretHash: 'second', keepsFormer: true }
    const made = await makeMany(2, () => rotateWebhookSecret(database(), rotation))
    expect(made.filter((one) => one !== undefined)).toHaveLength(1)
    const both = { secretNo: 2, secretHash: 'second', signsByFormer: true }
    expect(await lease(own)).toMatchObject(both)
    await wait(own)
    const lost = { ...own, fromNo: 2, secretHash: 'third', keepsFormer: false }
    await rotateWebhookSecret(database(), lost)
    expect(await lease(own)).toMatchObject({ secretNo: 3, signsByFormer: false })
  })

  it('is somebody else’s for everybody else', async () => {
    const { id } = await listen()
    const own = { id, personId: await makePerson(database()) }
    expect(await findWebhook(database(), own)).toBeUndefined()
    expect(await listDeliveries(database(), own)).toEqual([])
    expect(await addTestDelivery(database(), own)).toBe('not_found')
    expect(await redeliver(database(), own, randomUUID())).toBe('not_found')
    expect(await enableWebhook(database(), own)).toBeUndefined()
    expect(await deleteWebhook(database(), own)).toBe(false)
  })
})

describe('old deliveries', () => {
  it('are forgotten a month after they were settled, and none that wait', async () => {
    const own = await listen()
    const kept = [await addTest(own), await addTest(own)]
    const old = await addTest(own)
    await database().execute(sql`
      UPDATE webhook_delivery SET occurred_at = clock_timestamp() - interval '40 days'
      WHERE endpoint_id = ${own.id}`)
    await database().execute(sql`
      UPDATE webhook_delivery SET state = 'dead', settled_at = clock_timestamp()
        - CASE WHEN id = ${old} THEN interval '31 days' ELSE interval '29 days' END
      WHERE id IN (${old}, ${kept[0]})`)
    await pruneDeliveries(database())
    const left = await listDeliveries(database(), own)
    expect(left.map(({ id }) => id).sort()).toEqual([...kept].sort())
  })
})
