import { randomUUID } from 'node:crypto'
import {
  householdSchema,
  intakeSchema,
  portionsAnswerSchema,
  shoppingListSchema,
  storedMemberSchema,
} from '@zero-sum/contracts'
import { findPlanInWork } from '@zero-sum/database'
import { loadCatalogue } from '@zero-sum/food-data'
import { foodIsSafe, normalizeIntake } from '@zero-sum/nutrition-engine'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { type Caller, withRoutes } from '../../../server/testing/with-routes.ts'
import { GET as getGroceries } from '../plan/[planId]/grocery/route.ts'
import { GET as getPortions } from '../plan/[planId]/portions/route.ts'
import { GET as getShopping } from '../plan/[planId]/shopping/route.ts'
import { GET as getPages } from '../plan/active/pages/route.ts'
import { POST as generate } from '../plan/generate/route.ts'
import { DELETE, PUT } from './[memberId]/route.ts'
import { GET, POST } from './route.ts'

const routes = withRoutes()
const ben = {
  ...{ kind: 'adult', name: 'Ben', sex: 'male', age: 41, heightFeet: 6, weightLbs: 190 },
  ...{ goal: { type: 'maintain' }, activityLevel: 'very active', exclusions: ['mushrooms'] },
}
const mia = { kind: 'child', name: 'Mia', allergies: ['Eggs'], eats: [{ slot: 'dinner' }] }
const intake = {
  ...{ sex: 'female', age: 38, heightCm: 170, weightKg: 77, goal: { type: 'maintain' } },
  ...{ activityLevel: 'moderately_active', planDurationDays: 2, safety: {}, seed: 4 },
}

async function add(caller: Caller, member: object) {
  const answer = await caller(POST, 'POST', member)
  expect(answer.status).toBe(201)
  return storedMemberSchema.parse(answer.body)
}
const listed = async (caller: Caller) =>
  householdSchema.parse((await caller(GET, 'GET')).body).members

describe('/api/household', () => {
  it('takes members in, changes them and takes them out, with where their portions come from', async () => {
    const guest = await routes.guest()
    expect(await listed(guest)).toEqual([])
    const first = await add(guest, ben)
    expect(first).toMatchObject({ member: { weightKg: 86.18 }, basis: { kind: 'own_numbers' } })
    const second = await add(guest, mia)
    expect(second.basis).toMatchObject({ kind: 'set_by_cook', reason: 'child', portion: 0.5 })
    expect(await listed(guest)).toEqual([first, second])
    const { memberId } = second
    const put = await guest(PUT, 'PUT', { ...mia, portion: 0.75 }, { memberId })
    expect(put).toMatchObject({ status: 200, body: { basis: { portion: 0.75 } } })
    const gone = await guest(DELETE, 'DELETE', undefined, { memberId: first.memberId })
    expect([gone.status, gone.headers.get('cache-control')]).toEqual([204, 'no-store'])
    expect((await listed(guest)).map(({ member }) => member.name)).toEqual(['Mia'])
  })

  it('shows and gives nothing to a stranger', async () => {
    const [guest, other] = [await routes.guest(), await routes.guest()]
    const { memberId } = await add(guest, mia)
    expect(await listed(other)).toEqual([])
    expect((await other(PUT, 'PUT', mia, { memberId })).status).toBe(404)
    expect((await other(DELETE, 'DELETE', undefined, { memberId })).status).toBe(404)
    expect((await guest(PUT, 'PUT', mia, { memberId: 'me' })).status).toBe(404)
    expect(await listed(guest)).toHaveLength(1)
    const nobody = routes.stranger()
    expect((await nobody(GET, 'GET')).status).toBe(401)
    expect((await nobody(POST, 'POST', mia)).status).toBe(401)
    expect((await nobody(PUT, 'PUT', mia, { memberId })).status).toBe(401)
    expect((await nobody(DELETE, 'DELETE', undefined, { memberId })).status).toBe(401)
  })

  it('names every fault with a pointer, and a food that nobody knows with what was meant', async () => {
    const guest = await routes.guest()
    const faulty = await guest(POST, 'POST', { ...ben, age: 15, name: '', sexe: 'male' })
    expect(faulty).toMatchObject({ status: 400, body: { code: 'invalid_request' } })
    const pointers = (faulty.body.errors as { pointer: string }[]).map(({ pointer }) => pointer)
    expect(pointers.sort()).toEqual(['/age', '/name', '/sexe'])
    const unknown = await guest(POST, 'POST', { ...mia, allergies: ['penuts'] })
    expect(unknown).toMatchObject({
      status: 422,
      body: { code: 'unknown_food', errors: [{ pointer: '/allergies/0' }] },
    })
    expect(unknown.body.suggestions).toContainEqual(
      expect.objectContaining({ change: { allergies: ['peanut'] } }),
    )
    expect((await guest(POST, 'POST', '[')).status).toBe(400)
    expect((await guest(POST, 'POST', { ...mia, name: 'x'.repeat(20_000) })).status).toBe(413)
    expect(await listed(guest)).toEqual([])
  })

  it('has room for eight', async () => {
    const guest = await routes.guest()
    for (let member = 0; member < 8; member += 1) await add(guest, mia)
    expect(await guest(POST, 'POST', mia)).toMatchObject({
      status: 409,
      body: { code: 'conflict', reason: 'household_full' },
    })
  })
})

describe('a plan for a household', { timeout: 60_000 }, () => {
  it('is made for all, keeps what it was made for, and is portioned for each', async () => {
    const guest = await routes.guest()
    const first = await add(guest, ben)
    const second = await add(guest, mia)
    const accepted = await guest(generate, 'POST', { ...intake, household: true })
    expect(accepted.status).toBe(202)
    const planId = await routes.makePlan(String(accepted.body.jobId))

    const { rows } = await routes.database().execute<{ person_id: string }>(sql`
      SELECT person_id FROM meal_plan WHERE id = ${planId}`)
    const personId = rows[0]?.person_id ?? ''
    const stored = await findPlanInWork(routes.database(), { planId, personId })
    const kept = intakeSchema.parse(stored?.intake)
    expect(kept.eatsAlong.map(({ name }) => name)).toEqual(['Ben', 'Mia'])
    const catalogue = loadCatalogue()
    const rules = normalizeIntake(kept, catalogue)
    const egg = catalogue.foods.get('egg')
    expect(egg !== undefined && foodIsSafe(egg, rules)).toBe(false)

    const answer = await guest(getPortions, 'GET', undefined, { planId })
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    const portions = portionsAnswerSchema.parse(answer.body)
    expect(portions.revision).toBe(1)
    expect(portions.eaters.map(({ eater }) => eater)).toEqual([
      'you',
      first.memberId,
      second.memberId,
    ])
    expect(portions.meals.every(({ warnings }) => warnings.length === 0)).toBe(true)
    const dinners = portions.meals.filter(({ slot }) => slot === 'dinner')
    expect(dinners.every(({ served }) => served.length === 3)).toBe(true)

    // Whoever comes later is warned of, in the plan as it is.
    await guest(
      PUT,
      'PUT',
      { ...mia, dietaryStyle: 'vegan', exclusions: ['vegetables'] },
      { memberId: second.memberId },
    )
    const later = portionsAnswerSchema.parse(
      (await guest(getPortions, 'GET', undefined, { planId })).body,
    )
    expect(later.eaters[2]?.mealsWithWarning).toBeGreaterThan(0)

    const other = await routes.guest()
    expect((await other(getPortions, 'GET', undefined, { planId })).status).toBe(404)
    expect((await other(getPortions, 'GET', undefined, { planId: randomUUID() })).status).toBe(404)
    expect((await routes.stranger()(getPortions, 'GET', undefined, { planId })).status).toBe(401)
  })

  it('is the person’s alone where the household is not asked for', async () => {
    const guest = await routes.guest()
    await add(guest, { ...mia, allergies: ['milk'] })
    const accepted = await guest(generate, 'POST', intake)
    const planId = await routes.makePlan(String(accepted.body.jobId))
    const { rows } = await routes.database().execute<{ eaters: unknown }>(sql`
      SELECT job.intake -> 'eatsAlong' AS eaters FROM meal_plan
      JOIN plan_generation_job AS job ON job.id = meal_plan.job_id WHERE meal_plan.id = ${planId}`)
    expect(rows[0]?.eaters).toEqual([])
  })

  it('is bought for all who eat along now, and is another to keep offline', async () => {
    const guest = await routes.guest()
    const accepted = await guest(generate, 'POST', intake)
    const planId = await routes.makePlan(String(accepted.body.jobId))
    const shopping = async () =>
      shoppingListSchema.parse((await guest(getShopping, 'GET', undefined, { planId })).body)
    const groceries = async () =>
      (await guest(getGroceries, 'GET', undefined, { planId })).body.groceryList as {
        grams: number
      }[]
    const stamp = async () => (await guest(getPages, 'GET')).body.stamp
    const gramsOf = (items: readonly { grams: number }[]) =>
      items.reduce((sum, { grams }) => sum + grams, 0)

    const [alone, before, listBefore] = [await shopping(), await stamp(), await groceries()]
    expect(alone.eatAlong).toBeUndefined()
    await add(guest, ben)
    await add(guest, mia)
    const together = await shopping()
    expect(together.eatAlong).toEqual({ names: ['Ben', 'Mia'], isCounted: true })
    expect(await stamp()).not.toBe(before)
    const all = (list: typeof alone) => gramsOf(list.lines.flatMap(({ items }) => items))
    expect(all(together)).toBeGreaterThan(1.8 * all(alone))
    const list = await groceries()
    expect(gramsOf(list)).toBeCloseTo(all(together), 3)
    expect(gramsOf(listBefore)).toBeCloseTo(all(alone), 3)
    const dinner = together.lines.flatMap(({ uses }) => uses).find(({ slot }) => slot === 'dinner')
    expect(dinner?.portions).toBeGreaterThanOrEqual(3)
  })

  it('is refused at once, with the way to the member who is in the way', async () => {
    const guest = await routes.guest()
    const nearlyAll = ['meat', 'vegetables', 'fruit', 'grain', 'dairy', 'legumes', 'nuts']
    await add(guest, { ...mia, exclusions: nearlyAll })
    const refused = await guest(generate, 'POST', {
      ...intake,
      household: true,
      exclusions: ['fish', 'eggs', 'potatoes', 'tofu'],
    })
    expect(refused).toMatchObject({ status: 422, body: { reason: 'no_dish_left' } })
    expect(JSON.stringify(refused.body.suggestions)).toContain('Let Mia eat something else')
    expect(await guest(generate, 'POST', { ...intake, household: 1 })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/household' }] },
    })
  })
})
