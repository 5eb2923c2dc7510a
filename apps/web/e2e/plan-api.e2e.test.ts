import { randomUUID } from 'node:crypto'
import { planSchema } from '@zero-sum/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Product, startProduct } from '../../../scripts/testing/start-product.ts'
import {
  createClient,
  createGuest,
  generate,
  readEvents,
  soundIntake,
  waitForJob,
} from './client.ts'

let product: Product
beforeAll(async () => {
  product = await startProduct({})
})
afterAll(() => product[Symbol.asyncDispose]())

const key = () => ({ 'idempotency-key': randomUUID() })

describe('POST /api/plan/generate', () => {
  it('answers 202 with a job at once, and the plan is there soon after', async () => {
    const guest = await createGuest(product.webUrl)
    const answer = await guest.call('POST', '/api/plan/generate', soundIntake)
    expect(answer.status).toBe(202)
    expect(answer.body).toMatchObject({ success: true, status: 'pending', existing: false })
    const job = await waitForJob(guest, String(answer.body.jobId))
    expect(job).toMatchObject({ status: 'completed', percent: 100 })
    const stored = await guest.call('GET', `/api/plan/${job.planId}`)
    expect(planSchema.parse(stored.body.plan).days).toHaveLength(7)
    expect(stored.body).toMatchObject({ planId: job.planId, isActive: true })
  })

  it('makes one job of two calls at the same instant, fifty times', async () => {
    for (let round = 0; round < 50; round += 1) {
      const guest = await createGuest(product.webUrl)
      const answers = await Promise.all(
        [1, 2].map(() => guest.call('POST', '/api/plan/generate', soundIntake)),
      )
      expect(new Set(answers.map(({ body }) => body.jobId)).size).toBe(1)
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 202])
    }
  })

  it('answers a repeated key with the first answer, and another body under it with 422', async () => {
    const guest = await createGuest(product.webUrl)
    const headers = key()
    const first = await guest.call('POST', '/api/plan/generate', soundIntake, headers)
    const job = await waitForJob(guest, String(first.body.jobId))
    const repeat = await guest.call('POST', '/api/plan/generate', soundIntake, headers)
    expect(repeat.body).toEqual(first.body)
    expect(repeat.body.jobId).toBe(job.jobId)
    const other = await guest.call(
      'POST',
      '/api/plan/generate',
      { ...soundIntake, age: 40 },
      headers,
    )
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency_mismatch' } })
  })

  it('names every fault of a bad intake at once, with a pointer to each field', async () => {
    const guest = await createGuest(product.webUrl)
    const answer = await guest.call('POST', '/api/plan/generate', {
      ...soundIntake,
      age: 12,
      sex: 'x',
      weightKg: undefined,
      mealsPerDay: 9,
      alergies: ['milk'],
    })
    expect(answer.status).toBe(422)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(answer.body).toMatchObject({ code: 'invalid_intake' })
    const pointers = (answer.body.errors as { pointer: string }[]).map(({ pointer }) => pointer)
    expect(pointers.sort()).toEqual(['/age', '/alergies', '/mealsPerDay', '/sex', '/weightKg'])
  })

  it('refuses what is not safe with the reason and a sentence, and stores nothing', async () => {
    const guest = await createGuest(product.webUrl)
    const answer = await guest.call('POST', '/api/plan/generate', {
      ...soundIntake,
      safety: { pregnant: true },
    })
    expect(answer).toMatchObject({ status: 422, body: { code: 'unsafe_intake' } })
    const active = await guest.call('GET', '/api/plan/active')
    expect(active.body).toEqual({ plan: null, job: null })
  })

  it('names a food that nobody knows, with what may have been meant', async () => {
    const guest = await createGuest(product.webUrl)
    const answer = await guest.call('POST', '/api/plan/generate', {
      ...soundIntake,
      exclusions: ['brocoli', 'xyzzy'],
    })
    expect(answer).toMatchObject({ status: 422, body: { code: 'unknown_food' } })
    expect(JSON.stringify(answer.body)).toContain('broccoli')
  })

  it('wants a session, JSON, a sensible size and our own pages', async () => {
    const guest = await createGuest(product.webUrl)
    const nobody = createClient(product.webUrl)
    const path = '/api/plan/generate'
    expect((await nobody.call('POST', path, soundIntake)).status).toBe(401)
    expect((await guest.call('POST', path, 'age=3', { 'content-type': 'text/plain' })).status).toBe(
      415,
    )
    expect((await guest.call('POST', path, '{"age":')).status).toBe(400)
    expect((await guest.call('POST', path, '[]')).status).toBe(400)
    expect((await guest.call('POST', path, { exclusions: ['x'.repeat(70_000)] })).status).toBe(413)
    expect(
      (await guest.call('POST', path, soundIntake, { origin: 'https://elsewhere.example' })).status,
    ).toBe(403)
    expect((await guest.call('GET', '/api/plan/active')).body).toEqual({ plan: null, job: null })
  })
})

describe('GET /api/plan/jobs/:jobId/events', () => {
  it('tells of all six agents in order, once each, with numbers and percentages that only rise', async () => {
    const guest = await createGuest(product.webUrl)
    const { jobId } = await generate(guest)
    const events = await readEvents(guest, jobId)
    expect(events[0]?.event).toBe('snapshot')
    expect(events.at(-1)).toMatchObject({ event: 'completed' })
    const past = (events[0]?.data.events ?? []) as Record<string, number>[]
    const agents = [
      ...past,
      ...events
        .filter(({ event }) => event === 'agent')
        .map(({ data }) => data as Record<string, number>),
    ]
    expect([...new Set(agents.map(({ agent }) => agent))]).toEqual([1, 2, 3, 4, 5, 6])
    for (const name of ['seq', 'percent']) {
      const values = agents.map((agent) => Number(agent[name]))
      expect(values).toEqual([...values].sort((left, right) => left - right))
    }
  })

  it('resumes after the last event seen, and answers 204 after the end', async () => {
    const guest = await createGuest(product.webUrl)
    const { jobId } = await generate(guest)
    const all = await readEvents(guest, jobId, { 'last-event-id': '0' })
    const told = all.slice(1)
    const middle = told[3]
    if (middle === undefined) throw new Error('too few events')
    const resumed = await readEvents(guest, jobId, { 'last-event-id': String(middle.id) })
    expect(resumed[0]).toMatchObject({ event: 'snapshot', id: middle.id })
    expect(resumed.slice(1)).toEqual(told.slice(4))
    const end = await guest.open(`/api/plan/jobs/${jobId}/events`, {
      'last-event-id': String(told.at(-1)?.id),
    })
    expect(end.status).toBe(204)
    expect((await readEvents(guest, jobId)).map(({ event }) => event)).toEqual([
      'snapshot',
      'completed',
    ])
  })
})

describe('every route with an id', () => {
  it('answers 404 for somebody else’s job and plan, as for one that never was', async () => {
    const owner = await createGuest(product.webUrl)
    const other = await createGuest(product.webUrl)
    const { jobId } = await generate(owner)
    const { planId } = await waitForJob(owner, jobId)
    for (const id of [jobId, randomUUID(), 'nonsense']) {
      expect((await other.call('GET', `/api/plan/jobs/${id}`)).status).toBe(404)
      expect((await other.open(`/api/plan/jobs/${id}/events`)).status).toBe(404)
      expect((await other.call('POST', `/api/plan/jobs/${id}/cancel`)).status).toBe(404)
    }
    for (const id of [planId, randomUUID(), 'nonsense'])
      expect((await other.call('GET', `/api/plan/${id}`)).status).toBe(404)
    expect((await other.call('GET', '/api/plan/history')).body).toEqual({ plans: [] })
    expect((await owner.call('GET', '/api/plan/history')).body.plans).toHaveLength(1)
  })
})

describe('the internal calls', () => {
  const calls = ['claim', 'progress', 'complete', 'fail']

  it('refuse a wrong secret and none at all', async () => {
    const caller = createClient(product.webUrl)
    for (const call of calls)
      for (const authorization of [
        undefined,
        'Bearer wrong',
        product.secret,
        `Bearer ${product.secret}x`,
      ]) {
        const headers = authorization === undefined ? {} : { authorization }
        const answer = await caller.call('POST', `/api/plan/${call}`, {}, headers)
        expect(answer).toMatchObject({ status: 401, body: { code: 'unauthorized' } })
      }
  })

  it('answer a stale attempt 409 and an unknown job 410, and change nothing', async () => {
    const guest = await createGuest(product.webUrl)
    const { jobId } = await generate(guest)
    const { planId } = await waitForJob(guest, jobId)
    const stored = await guest.call('GET', `/api/plan/${planId}`)
    const plan = planSchema.parse(stored.body.plan)
    const deliver = (id: string, attempt: number) =>
      createClient(product.webUrl).call(
        'POST',
        '/api/plan/complete',
        { jobId: id, attempt, planData: plan, metabolicProfile: plan.metabolic },
        { authorization: `Bearer ${product.secret}` },
      )
    expect(await deliver(jobId, 1)).toMatchObject({ status: 200, body: { success: true, planId } })
    expect(await deliver(jobId, 2)).toMatchObject({ status: 409, body: { code: 'superseded' } })
    expect(await deliver(randomUUID(), 1)).toMatchObject({ status: 410, body: { code: 'gone' } })
    expect((await guest.call('GET', '/api/plan/history')).body.plans).toHaveLength(1)
  })

  it('refuse a plan that does not pass its checks again', async () => {
    const guest = await createGuest(product.webUrl)
    const { jobId } = await generate(guest)
    const { planId } = await waitForJob(guest, jobId)
    const stored = await guest.call('GET', `/api/plan/${planId}`)
    const plan = planSchema.parse(stored.body.plan)
    const [first, ...others] = plan.days
    if (first === undefined) throw new Error('no day')
    const tampered = {
      ...plan,
      days: [
        { ...first, totals: { ...first.totals, proteinGrams: first.totals.proteinGrams + 40 } },
        ...others,
      ],
    }
    const answer = await createClient(product.webUrl).call(
      'POST',
      '/api/plan/complete',
      { jobId, attempt: 1, planData: tampered, metabolicProfile: plan.metabolic },
      { authorization: `Bearer ${product.secret}` },
    )
    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid_plan' } })
  })
})

describe('GET /livez and /readyz', () => {
  it('answer without a secret, and tell the backlog only with it', async () => {
    const caller = createClient(product.webUrl)
    expect((await caller.call('GET', '/livez')).body).toEqual({ status: 'up' })
    const open = await caller.call('GET', '/readyz')
    expect(Object.keys(open.body).sort()).toEqual(['databaseTime', 'status'])
    const inside = await caller.call('GET', '/readyz', undefined, {
      authorization: `Bearer ${product.secret}`,
    })
    expect(inside.body).toMatchObject({ status: 'up', dueUnclaimed: expect.any(Number) })
  })
})
