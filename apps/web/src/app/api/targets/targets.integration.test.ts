import { targetsSchema } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { withRoutes } from '../../../server/testing/with-routes.ts'
import { POST as addMember } from '../household/route.ts'
import { POST } from './route.ts'

const routes = withRoutes()
/** All that is needed. */
const body = {
  ...{ sex: 'female', age: 38, heightCm: 170, weightKg: 77 },
  ...{ goal: { type: 'cut', rateKgPerWeek: 0.45 }, activityLevel: 'moderately_active' },
}

const pointersIn = (answer: { body: Record<string, unknown> }) =>
  (answer.body.errors as { pointer: string }[]).map(({ pointer }) => pointer).sort()

describe('POST /api/targets', () => {
  it('answers with the targets of each day and the dishes that suit, from the body and the goal alone', async () => {
    const guest = await routes.guest()
    const answer = await guest(POST, 'POST', { ...body, trainingDays: ['monday'] })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const targets = targetsSchema.parse(answer.body)
    expect(targets.days.map(({ isTrainingDay }) => isTrainingDay)).toEqual([
      ...[true, false, false, false, false, false, false],
    ])
    expect(targets.metabolic.goalKcal).toBeGreaterThan(1200)
    expect(targets.metabolic.why.length).toBeGreaterThan(5)
    expect(targets.dishes.suited).toBeGreaterThan(200)
    expect(targets.dishes.slots.map(({ slot }) => slot)).toEqual(['breakfast', 'lunch', 'dinner'])
  })

  it('counts the dishes for all who eat along, where that is asked for', async () => {
    const guest = await routes.guest()
    await guest(addMember, 'POST', { kind: 'child', name: 'Mia', dietaryStyle: 'vegan' })
    const suitedTo = async (written: object) =>
      targetsSchema.parse((await guest(POST, 'POST', written)).body).dishes.suited
    const all = await suitedTo({ ...body, household: true })
    expect(all).toBe(await suitedTo({ ...body, dietaryStyle: 'vegan' }))
    expect(all).toBeLessThan(await suitedTo(body))
    expect(await guest(POST, 'POST', { ...body, household: 'yes' })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/household' }] },
    })
  })

  it('refuses what is faulty, unsafe or impossible as the making of a plan does', async () => {
    const guest = await routes.guest()
    const faulty = await guest(POST, 'POST', {
      ...body,
      age: 12,
      weightKg: undefined,
      alergies: [],
    })
    expect(faulty).toMatchObject({ status: 422, body: { code: 'invalid_intake' } })
    expect(pointersIn(faulty)).toEqual(['/age', '/alergies', '/weightKg'])
    const unsafe = await guest(POST, 'POST', { ...body, weightKg: 46, safety: {} })
    expect(unsafe).toMatchObject({ status: 422, body: { code: 'unsafe_intake' } })
    expect(unsafe.headers.get('content-type')).toContain('application/problem+json')
    const unknown = await guest(POST, 'POST', { ...body, prefer: ['chiken'] })
    expect(unknown).toMatchObject({ status: 422, body: { code: 'unknown_food' } })
    expect(JSON.stringify(unknown.body.suggestions)).toContain('chicken')
    const twice = await guest(POST, 'POST', { ...body, avoid: ['salmon'], prefer: ['salmon'] })
    expect(twice).toMatchObject({ status: 422, body: { reason: 'food_both_ways' } })
    expect(await guest(POST, 'POST', '[]')).toMatchObject({ status: 400 })
  })

  it('wants a session', async () => {
    expect((await routes.stranger()(POST, 'POST', body)).status).toBe(401)
  })
})
