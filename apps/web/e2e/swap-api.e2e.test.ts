import type { Alternatives, Plan } from '@zero-sum/contracts'
import { alternativesSchema, planSchema } from '@zero-sum/contracts'
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
  made = planSchema.parse((await guest.call('GET', address)).body.plan)
})

const lunch = { day: 2, meal: 1 }
const swap = (body: object, client = guest) => client.call('POST', `${address}/swap`, body)
const undo = (revision: number, client = guest) =>
  client.call('POST', `${address}/undo`, { revision })

async function askForAlternatives(): Promise<Alternatives> {
  const answer = await swap(lunch)
  expect(answer.status).toBe(200)
  return alternativesSchema.parse(answer.body)
}

async function firstChoice(): Promise<string> {
  const [first] = (await askForAlternatives()).alternatives
  if (first === undefined) throw new Error('there is no alternative')
  return first.recipeId
}

describe('POST /api/plan/:planId/swap', () => {
  it('offers dishes with what they change, and changes nothing', async () => {
    const { revision, alternatives } = await askForAlternatives()
    expect(revision).toBe(1)
    expect(alternatives.length).toBeGreaterThanOrEqual(3)
    for (const { change } of alternatives)
      expect(Math.abs(change.day.energyKcal)).toBeLessThan(0.06 * 3_000)
    const { body } = await guest.call('GET', address)
    expect(body).toMatchObject({ revision: 1, canUndo: false, plan: made })
  })

  it('puts a dish in its place once, though the request comes twice or two at once', async () => {
    const recipeId = await firstChoice()
    const applied = { ...lunch, recipeId, revision: 1 }
    const both = await Promise.all([swap(applied), swap(applied)])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    const repeat = await swap(applied)
    expect(repeat.body).toEqual(both[0]?.body)
    expect(repeat.body).toMatchObject({ revision: 2, canUndo: true })
    const plan = planSchema.parse(repeat.body.plan)
    expect(plan.days[1]?.meals[1]?.recipeId).toBe(recipeId)
    expect(plan.days[0]?.meals.map(({ ingredients }) => ingredients)).toEqual(
      made.days[0]?.meals.map(({ ingredients }) => ingredients),
    )
    expect((await guest.call('GET', address)).body).toEqual(repeat.body)
  })

  it('lets one of two different swaps at once win, and tells the other that the plan has moved on', async () => {
    const [one, other] = (await askForAlternatives()).alternatives
    const both = await Promise.all(
      [one, other].map((dish) => swap({ ...lunch, recipeId: dish?.recipeId, revision: 1 })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(both.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'conflict',
      reason: 'stale_revision',
    })
    expect((await guest.call('GET', address)).body.revision).toBe(2)
  })

  it('refuses with a reason what can’t be swapped', async () => {
    const nowhere = await swap({ day: 2, meal: 9 })
    expect(nowhere).toMatchObject({ status: 404, body: { reason: 'no_such_meal' } })
    const unfit = await swap({ ...lunch, recipeId: 'stone-soup', revision: 1 })
    expect(unfit).toMatchObject({
      status: 422,
      body: { code: 'swap_refused', reason: 'dish_does_not_fit' },
    })
    expect(unfit.headers.get('content-type')).toContain('application/problem+json')
    const unseen = await swap({ ...lunch, recipeId: 'stone-soup' })
    expect(unseen.body.errors).toEqual([expect.objectContaining({ pointer: '/revision' })])
  })

  it('knows nobody else’s plan', async () => {
    const stranger = await createGuest(product.webUrl)
    expect((await swap(lunch, stranger)).status).toBe(404)
    expect((await undo(1, stranger)).status).toBe(404)
  })
})

describe('POST /api/plan/:planId/undo', () => {
  it('leads back to the plan as it was made, one step for each request', async () => {
    await swap({ ...lunch, recipeId: await firstChoice(), revision: 1 })
    const [next] = alternativesSchema.parse((await swap({ day: 1, meal: 0 })).body).alternatives
    await swap({ day: 1, meal: 0, recipeId: next?.recipeId, revision: 2 })
    expect((await undo(2)).body).toMatchObject({ code: 'conflict', reason: 'stale_revision' })
    const once = await undo(3)
    expect(once.body).toMatchObject({ revision: 4, canUndo: true })
    expect((await undo(3)).body).toEqual(once.body)
    const twice = await undo(4)
    expect(twice.body).toMatchObject({ revision: 5, canUndo: false, plan: made })
    const more = await undo(5)
    expect(more).toMatchObject({ status: 409, body: { reason: 'nothing_to_undo' } })
  })
})
