import {
  type MealPlace,
  type Plan,
  planAtVersionSchema,
  planComparisonSchema,
  planSchema,
  planVersionsSchema,
  type RegenerateScope,
} from '@zero-sum/contracts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Product, startProduct } from '../../../scripts/testing/start-product.ts'
import { type Client, createGuest, generate, waitForJob } from './client.ts'

let product: Product
beforeAll(async () => {
  product = await startProduct({})
})
afterAll(() => product[Symbol.asyncDispose]())

let guest: Client
let address: string
let made: Plan
beforeEach(async () => {
  guest = await createGuest(product.webUrl)
  const { jobId } = await generate(guest, { planDurationDays: 2, leftovers: 'none' })
  address = `/api/plan/${(await waitForJob(guest, jobId)).planId}`
  made = planSchema.parse((await read()).body.plan)
})

const read = (path = '', client = guest) => client.call('GET', `${address}${path}`)
const post = (action: string, body: object, client = guest) =>
  client.call('POST', `${address}/${action}`, body)
const regenerate = (revision: number, scope: RegenerateScope, seed?: number) =>
  post('regenerate', { revision, scope, ...(seed === undefined ? {} : { seed }) })
const lock = (place: MealPlace, locked = true, client = guest) =>
  client.call('PUT', `${address}/locks`, { ...place, locked })
const recipeAt = (plan: Plan, { day, meal }: MealPlace) => plan.days[day - 1]?.meals[meal]?.recipeId
const dinner = { day: 1, meal: 2 }

describe('POST /api/plan/:planId/regenerate', () => {
  it('makes all that is not locked again, in a new revision, and keeps the old one', async () => {
    await lock(dinner)
    const answer = await regenerate(1, { kind: 'unlocked' })
    expect(answer).toMatchObject({
      status: 200,
      body: { revision: 2, canUndo: true, locks: [dinner], stayed: [] },
    })
    const plan = planSchema.parse(answer.body.plan)
    for (const { day, meals } of made.days)
      for (const meal of meals.keys()) {
        const isLocked = day === dinner.day && meal === dinner.meal
        expect(recipeAt(plan, { day, meal }) === recipeAt(made, { day, meal })).toBe(isLocked)
      }
    expect(answer.body).toEqual({ ...(await read()).body, stayed: [] })
    expect((await read('/versions/1')).body.plan).toEqual(made)
  })

  it('makes a day again and nothing else, and a meal again and nothing else', async () => {
    const day = planSchema.parse((await regenerate(1, { kind: 'day', day: 2 })).body.plan)
    expect(day.days[0]?.meals.map(({ ingredients }) => ingredients)).toEqual(
      made.days[0]?.meals.map(({ ingredients }) => ingredients),
    )
    for (const meal of [0, 1, 2])
      expect(recipeAt(day, { day: 2, meal })).not.toBe(recipeAt(made, { day: 2, meal }))
    const one = planSchema.parse((await regenerate(2, { kind: 'meal', ...dinner })).body.plan)
    const changed = made.days.flatMap(({ day: number, meals }) =>
      meals
        .map((_, meal) => ({ day: number, meal }))
        .filter((place) => recipeAt(one, place) !== recipeAt(day, place)),
    )
    expect(changed).toEqual([dinner])
  })

  it('brings another dish each time that a meal is turned down', async () => {
    const seen = [recipeAt(made, dinner)]
    for (const revision of [1, 2, 3, 4]) {
      const { body } = await regenerate(revision, { kind: 'meal', ...dinner })
      seen.push(recipeAt(planSchema.parse(body.plan), dinner))
    }
    expect(new Set(seen).size).toBe(5)
  })

  it('makes it once, though the request comes twice or two at once', async () => {
    const scope = { kind: 'day', day: 1 } as const
    const both = await Promise.all([regenerate(1, scope), regenerate(1, scope)])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    const repeat = await regenerate(1, scope)
    expect(repeat.body).toEqual(both[0]?.body)
    expect(repeat.body.revision).toBe(2)
  })

  it('lets one of two at once on one revision win, and tells the other where the plan stands', async () => {
    const both = await Promise.all([
      regenerate(1, { kind: 'day', day: 1 }),
      regenerate(1, { kind: 'unlocked' }, 5),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(both.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'conflict',
      reason: 'stale_revision',
      currentRevision: 2,
    })
    const winner = both.find(({ status }) => status === 200)
    expect({ ...(await read()).body, stayed: [] }).toEqual(winner?.body)
  })

  it('refuses with a reason what can’t be made again', async () => {
    expect(await regenerate(1, { kind: 'day', day: 5 })).toMatchObject({
      status: 404,
      body: { reason: 'no_such_meal' },
    })
    await lock(dinner)
    const locked = await regenerate(1, { kind: 'meal', ...dinner })
    expect(locked).toMatchObject({
      status: 422,
      body: { code: 'change_refused', reason: 'all_locked' },
    })
    expect(locked.headers.get('content-type')).toContain('application/problem+json')
    const faulty = await post('regenerate', { revision: 1, scope: { kind: 'week' } })
    expect(faulty.status).toBe(400)
    expect((await read()).body).toMatchObject({ revision: 1, plan: made })
  })
})

describe('the versions of a plan', () => {
  it('can be listed, read, compared and brought back, whatever made them', async () => {
    const scope = { kind: 'day', day: 1 } as const
    await regenerate(1, scope, 9)
    const [first] = (await post('swap', { day: 2, meal: 0 })).body.alternatives as [
      { recipeId: string },
    ]
    const swap = { day: 2, meal: 0, recipeId: first.recipeId }
    await post('swap', { ...swap, revision: 2 })
    await post('undo', { revision: 3 })
    const restored = await post('restore', { revision: 4, to: 1 })
    expect(restored).toMatchObject({ status: 200, body: { revision: 5, canUndo: true } })
    expect(JSON.stringify(restored.body.plan)).toBe(
      JSON.stringify((await read('/versions/1')).body.plan),
    )
    expect(restored.body.plan).toEqual(made)
    expect((await post('restore', { revision: 4, to: 1 })).body).toEqual(restored.body)

    const { versions } = planVersionsSchema.parse((await read('/versions')).body)
    expect(
      versions.map(({ revision, change, isCurrent }) => [revision, change, isCurrent]),
    ).toEqual([
      [5, { kind: 'restore', to: 1 }, true],
      [4, { kind: 'undo', to: 2 }, false],
      [3, { kind: 'swap', ...swap }, false],
      [2, { kind: 'regenerate', scope, seed: 9, stayed: [] }, false],
      [1, null, false],
    ])

    const third = planAtVersionSchema.parse((await read('/versions/3')).body)
    expect(third.revision).toBe(3)
    expect(recipeAt(third.plan, swap)).toBe(swap.recipeId)
    const compared = await read('/compare?from=2&to=3')
    const { from, to, days } = planComparisonSchema.parse(compared.body)
    expect([from, to]).toEqual([2, 3])
    expect(days.map(({ day }) => day)).toEqual([2])
    expect(days[0]?.meals[0]).toMatchObject({
      ...{ meal: 0, kind: 'dish' },
      before: { recipeId: recipeAt(made, swap) },
      after: { recipeId: swap.recipeId },
    })
    expect((await read('/compare?from=1&to=5')).body.days).toEqual([])

    const undone = await post('undo', { revision: 5 })
    expect(undone.body).toMatchObject({ revision: 6, plan: (await read('/versions/4')).body.plan })
  })

  it('are only those that there are', async () => {
    for (const path of [
      '/versions/2',
      '/versions/0',
      '/versions/one',
      '/compare?from=1&to=2',
      '/compare?from=1',
    ])
      expect((await read(path)).status).toBe(404)
    expect(await post('restore', { revision: 1, to: 2 })).toMatchObject({
      status: 404,
      body: { reason: 'no_such_revision' },
    })
    expect(await post('restore', { revision: 3, to: 1 })).toMatchObject({
      status: 409,
      body: { reason: 'stale_revision', currentRevision: 1 },
    })
  })
})

describe('PUT /api/plan/:planId/locks', () => {
  it('locks and unlocks a meal, again and again, and shows it with the plan', async () => {
    expect(await lock(dinner)).toMatchObject({ status: 200, body: { locks: [dinner] } })
    expect((await lock({ day: 1, meal: 0 })).body.locks).toEqual([{ day: 1, meal: 0 }, dinner])
    expect((await lock(dinner)).body.locks).toHaveLength(2)
    expect((await read()).body.locks).toEqual([{ day: 1, meal: 0 }, dinner])
    const active = await guest.call('GET', '/api/plan/active')
    expect(active.body.plan).toMatchObject({ locks: [{ day: 1, meal: 0 }, dinner], revision: 1 })
    expect((await lock(dinner, false)).body.locks).toEqual([{ day: 1, meal: 0 }])
    expect(await lock({ day: 3, meal: 0 })).toMatchObject({
      status: 404,
      body: { reason: 'no_such_meal' },
    })
  })
})

describe('a stranger', () => {
  it('finds no plan of somebody else by any way', async () => {
    await regenerate(1, { kind: 'meal', ...dinner })
    const stranger = await createGuest(product.webUrl)
    const answers = [
      await post('regenerate', { revision: 2, scope: { kind: 'unlocked' } }, stranger),
      await post('restore', { revision: 2, to: 1 }, stranger),
      await read('/versions', stranger),
      await read('/versions/1', stranger),
      await read('/compare?from=1&to=2', stranger),
      await lock(dinner, true, stranger),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404])
    expect((await read()).body).toMatchObject({ revision: 2, locks: [] })
  })
})
