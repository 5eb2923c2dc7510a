import { answerOf } from '@zero-sum/api-client'
import { type Plan, planSchema, sharedPlanAnswerSchema } from '@zero-sum/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askDatabase } from '../../../scripts/testing/ask-database.ts'
import { type Product, startProduct } from '../../../scripts/testing/start-product.ts'
import { type Client, createClient, createGuest, generate, waitForJob } from './client.ts'

let product: Product
let owner: Client
let planId: string
let plan: Plan
beforeAll(async () => {
  product = await startProduct({})
  owner = await createGuest(product.webUrl)
  // Somebody with a great deal that is nobody's business.
  const { jobId } = await generate(owner, {
    planDurationDays: 2,
    weightKg: 83.7,
    allergies: ['Peanuts', 'Shellfish', 'Sesame'],
    exclusions: ['mushrooms'],
    safety: { conditions: ['hypertension', 'prediabetes'], medicines: ['warfarin'] },
  })
  planId = (await waitForJob(owner, jobId)).planId ?? expect.fail('there is a plan')
  plan = planSchema.parse((await owner.call('GET', `/api/plan/${planId}`)).body.plan)
})
afterAll(() => product[Symbol.asyncDispose]())

const nobody = () => createClient(product.webUrl)
const shares = () => `/api/plan/${planId}/shares`

async function share(body: { expiresInDays?: number } = {}) {
  const asked = owner.api.POST('/api/plan/{planId}/shares', { params: { path: { planId } }, body })
  const { share, url } = await answerOf(asked)
  return { ...share, url, path: `/api/shares/${url.split('/').at(-1)}` }
}

/** Every text and every number that a value holds. */
function valuesOf(value: unknown): (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(valuesOf)
}

describe('a link to a plan', () => {
  it('shows anybody what there is to eat, for two weeks', async () => {
    const { path, url, expiresAt } = await share()
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/share\/zs_[\w-]{43}$/)
    const days = (Date.parse(expiresAt) - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(13.9)
    expect(days).toBeLessThan(14.1)
    const seen = await nobody().call('GET', path)
    expect(seen.status).toBe(200)
    expect(seen.headers.get('cache-control')).toBe('no-store')
    expect(seen.headers.get('x-robots-tag')).toContain('noindex')
    const shown = sharedPlanAnswerSchema.parse(seen.body)
    expect(shown.plan.groceryList).toEqual(plan.groceryList)
    expect(shown.plan.days.map(({ meals }) => meals.map(({ name }) => name))).toEqual(
      plan.days.map(({ meals }) => meals.map(({ name }) => name)),
    )
  })

  it('shows nothing of the person', async () => {
    const { body } = await nobody().call('GET', (await share()).path)
    const meals = plan.days.flatMap(({ meals }) => meals)
    const secrets = [
      ...valuesOf([plan.notices, plan.metabolic, plan.micronutrients, plan.qa, plan.seed]),
      ...valuesOf(plan.days.map(({ targets, totals }) => [targets, totals])),
      ...meals.map(({ why }) => why),
    ]
    expect(plan.notices.length).toBeGreaterThan(1)
    const food = new Set(
      valuesOf([plan.groceryList, meals.map(({ why: _, ...meal }) => meal), plan.days.length]),
    )
    const shown = new Set(valuesOf(body))
    // Units and small numbers stand in both; a text of more than one word or a weighed number stands in one.
    const betrayed = secrets.filter((secret) => shown.has(secret) && !food.has(secret))
    expect(betrayed).toEqual([])
    expect(JSON.stringify(body)).not.toMatch(
      /83\.7|warfarin|vitamin k|hypertens|diabet|peanut|allerg|kcal a day|screen/i,
    )
  })

  it('is told only to its owner, and made and ended only by them', async () => {
    const { id, path } = await share({ expiresInDays: 1 })
    const stranger = await createGuest(product.webUrl)
    expect((await stranger.call('GET', shares())).status).toBe(404)
    expect((await stranger.call('POST', shares(), {})).status).toBe(404)
    expect((await stranger.call('DELETE', `/api/shares/${id}`)).status).toBe(404)
    for (const [method, address] of [
      ['GET', shares()],
      ['POST', shares()],
      ['DELETE', `/api/shares/${id}`],
    ] as const)
      expect(
        (await nobody().call(method, address, method === 'POST' ? {} : undefined)).status,
      ).toBe(401)
    const listed = await owner.call('GET', shares())
    const ids = (listed.body.shares as { id: string }[]).map((one) => one.id)
    expect(ids).toContain(id)
    expect(JSON.stringify(listed.body)).not.toContain(path.slice(-35))
    expect((await owner.call('DELETE', `/api/shares/${id}`)).status).toBe(204)
    expect((await owner.call('DELETE', `/api/shares/${id}`)).status).toBe(404)
    expect((await nobody().call('GET', path)).status).toBe(404)
  })

  it('says so when it has run out', async () => {
    const { id, path } = await share({ expiresInDays: 90 })
    await askDatabase(
      product.databaseUrl,
      `UPDATE access_token SET expires_at = clock_timestamp() WHERE id = $1`,
      [id],
    )
    const seen = await nobody().call('GET', path)
    expect(seen).toMatchObject({ status: 410, body: { code: 'expired' } })
    expect(seen.body.detail).toContain('run out')
    expect((await owner.call('GET', shares())).body.shares).not.toContainEqual(
      expect.objectContaining({ id }),
    )
  })

  it('is wanted for one to ninety days', async () => {
    for (const expiresInDays of [0, 91, 1.5, '7', null])
      expect(await owner.call('POST', shares(), { expiresInDays })).toMatchObject({
        status: 400,
        body: { errors: [{ pointer: '/expiresInDays' }] },
      })
    expect((await owner.call('POST', '/api/plan/none/shares', {})).status).toBe(404)
  })

  it('is none where there was none, and opens nothing else', async () => {
    const { url } = await share()
    const secret = url.split('/').at(-1) ?? ''
    expect((await nobody().call('GET', `/api/shares/zs_${'A'.repeat(43)}`)).status).toBe(404)
    expect((await nobody().call('GET', '/api/shares/zs_short')).status).toBe(404)
    const headers = { authorization: `Bearer ${secret}` }
    expect((await nobody().call('GET', '/api/plan/active', undefined, headers)).status).toBe(401)
  })
})
