import type { GroceryTick, ShoppingList } from '@zero-sum/contracts'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Caller, withRoutes } from '../../../../../server/testing/with-routes.ts'
import { GET as getPages } from '../../active/pages/route.ts'
import { POST as generate } from '../../generate/route.ts'
import { GET as getShopping } from '../shopping/route.ts'
import { GET as getTicks, PUT as putTicks } from './route.ts'

const routes = withRoutes()
let owner: Caller
let stranger: Caller
let planId: string

beforeAll(async () => {
  owner = await routes.guest()
  stranger = await routes.guest()
  const accepted = await owner(generate, 'POST', {
    sex: 'female',
    age: 38,
    heightCm: 170,
    weightKg: 77,
    goal: { type: 'cut', rateKgPerWeek: 0.45 },
    activityLevel: 'moderately_active',
    planDurationDays: 2,
    safety: {},
  })
  planId = await routes.makePlan(String(accepted.body.jobId))
}, 180_000)

const list = async (caller = owner) => {
  const answer = await caller(getShopping, 'GET', undefined, { planId })
  return answer.body as unknown as ShoppingList
}
const send = (changes: unknown, caller = owner) => caller(putTicks, 'PUT', { changes }, { planId })
const tickOf = (line: ShoppingList['lines'][number], change: Partial<GroceryTick> = {}) =>
  line.items.map(({ ndb, food, purchaseGrams }) => ({
    ...{ ndb, food, purchaseGrams, state: 'bought' as const },
    changedAt: '2026-03-02T10:00:00.000Z',
    ...change,
  }))

describe('/api/plan/:id/ticks', () => {
  it('starts with nothing done, and answers every change with the whole state', async () => {
    const before = await owner(getTicks, 'GET', undefined, { planId })
    expect(before).toMatchObject({ status: 200, body: { ticks: [], now: expect.any(String) } })
    expect(before.headers.get('cache-control')).toBe('no-store')
    const [first, second] = (await list()).lines
    if (first === undefined || second === undefined) throw new Error('the list is too short')
    await send(tickOf(first))
    const after = await send(tickOf(second, { state: 'have' }))
    expect(after.status).toBe(200)
    expect(after.body.ticks).toHaveLength(first.items.length + second.items.length)
    const states = (await list()).lines.map(({ state }) => state)
    expect(states.slice(0, 3)).toEqual(['bought', 'have', 'open'])
  })

  it('opens a line again of which more is needed than when it was ticked', async () => {
    const line = (await list()).lines.find(
      ({ purchase }) => purchase.kind === 'weight' && purchase.grams >= 100,
    )
    if (line === undefined) throw new Error('nothing much on the list goes by weight')
    const [item] = line.items
    const half = Math.floor((item?.purchaseGrams ?? 0) / 2)
    await send(tickOf(line, { purchaseGrams: half }))
    const now = (await list()).lines.find(({ id }) => id === line.id)
    expect(now).toMatchObject({
      state: 'open',
      rest: { purchaseGrams: (item?.purchaseGrams ?? 0) - half, purchase: { kind: 'weight' } },
    })
  })

  it('keeps no food that no list can have', async () => {
    const [line] = (await list()).lines
    if (line === undefined) throw new Error('the list is empty')
    const { body } = await send(tickOf(line, { food: 'Unicorn', ndb: '99999' }))
    expect(JSON.stringify(body)).not.toContain('Unicorn')
  })

  it('is nobody else’s', async () => {
    const [line] = (await list()).lines
    if (line === undefined) throw new Error('the list is empty')
    const before = await owner(getTicks, 'GET', undefined, { planId })
    expect((await stranger(getTicks, 'GET', undefined, { planId })).status).toBe(404)
    expect((await stranger(getShopping, 'GET', undefined, { planId })).status).toBe(404)
    const later = { changedAt: '2026-03-03T10:00:00.000Z', state: 'open' as const }
    expect((await send(tickOf(line, later), stranger)).status).toBe(404)
    expect((await send(tickOf(line, later), routes.stranger())).status).toBe(401)
    const after = await owner(getTicks, 'GET', undefined, { planId })
    expect(after.body.ticks).toEqual(before.body.ticks)
    const nowhere = { planId: '0198c2f6-7c1e-7b1a-9d55-2f5b8c1f0a11' }
    expect((await owner(getTicks, 'GET', undefined, nowhere)).status).toBe(404)
  })

  it('says what is wrong with a change, and takes 200 at once but no more', async () => {
    const [line] = (await list()).lines
    const [tick] = line === undefined ? [] : tickOf(line)
    const wrong = await send([
      { ...tick, state: 'eaten' },
      { ...tick, changedAt: 'just now' },
    ])
    expect(wrong.status).toBe(400)
    const pointers = (wrong.body.errors as { pointer: string }[]).map(({ pointer }) => pointer)
    expect(pointers.sort()).toEqual(['/changes/0/state', '/changes/1/changedAt'])
    expect((await send(Array.from({ length: 200 }, () => tick))).status).toBe(200)
    expect((await send(Array.from({ length: 201 }, () => tick))).status).toBe(400)
  })
})

describe('/api/plan/active/pages', () => {
  it('names the pages of the plan, under a stamp that stays while they do', async () => {
    const first = await owner(getPages, 'GET')
    expect(first.body).toMatchObject({
      planId,
      pages: expect.arrayContaining(['/today', `/plans/${planId}/shopping`]),
      owner: expect.stringMatching(/^[0-9a-f]{20}$/),
    })
    expect((await owner(getPages, 'GET')).body).toEqual(first.body)
    const other = await stranger(getPages, 'GET')
    expect(other.body).toMatchObject({ planId: null, pages: [] })
    expect(other.body.owner).not.toBe(first.body.owner)
    expect((await routes.stranger()(getPages, 'GET')).status).toBe(401)
  })
})
