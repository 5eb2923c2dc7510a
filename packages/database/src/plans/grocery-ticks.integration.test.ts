import { randomUUID } from 'node:crypto'
import type { CompleteRequest, GroceryTick } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { completeJob } from '../jobs/complete-job.ts'
import { makePerson, makeRunningJob } from '../jobs/job-fixtures.ts'
import { withDatabase } from '../jobs/with-database.ts'
import { moveBelongings } from '../people/move-belongings.ts'
import { listTicks, storeTicks } from './grocery-ticks.ts'

const database = withDatabase()
let owner: { planId: string; personId: string }

beforeEach(async () => {
  const { jobId, attempt, personId } = await makeRunningJob(database())
  const planData = {} as CompleteRequest['planData']
  const request = { jobId, attempt, planData, metabolicProfile: {} as never }
  const completion = await completeJob(database(), request)
  if (completion.kind !== 'stored') throw new Error('the fixture plan was not stored')
  owner = { planId: completion.planId, personId }
})

const tick = (food: string, minute: number, change: Partial<GroceryTick> = {}): GroceryTick => ({
  ndb: '11282',
  food,
  state: 'bought',
  purchaseGrams: 334,
  changedAt: `2026-03-02T10:${String(minute).padStart(2, '0')}:00.000Z`,
  ...change,
})
const store = (...changes: GroceryTick[]) => storeTicks(database(), owner, changes)
const read = () => listTicks(database(), owner)

describe('storeTicks', () => {
  it('stores what was done, line by line, and gives it back', async () => {
    expect(await read()).toEqual([])
    const [onions, leeks] = [tick('Onions', 1), tick('Leeks', 2, { state: 'have' })]
    await store(onions, leeks)
    expect(await read()).toEqual([leeks, onions])
    await store()
    expect(await read()).toEqual([leeks, onions])
  })

  it('lets the later change hold, whichever arrives first', async () => {
    await store(tick('Onions', 5, { state: 'open', purchaseGrams: 100 }))
    await store(tick('Onions', 4))
    expect(await read()).toMatchObject([{ state: 'open', purchaseGrams: 100 }])
    await store(tick('Onions', 6, { state: 'have', purchaseGrams: 200 }))
    expect(await read()).toMatchObject([{ state: 'have', purchaseGrams: 200 }])
  })

  it('takes the last of several changes of a line in one call', async () => {
    await store(tick('Onions', 7, { state: 'have' }), tick('Onions', 5), tick('Onions', 6))
    expect(await read()).toMatchObject([{ state: 'have' }])
    const same = [tick('Leeks', 1), tick('Leeks', 1, { state: 'open' })]
    await store(...same)
    expect(await read()).toMatchObject([{ food: 'Leeks', state: 'open' }, { food: 'Onions' }])
  })

  it('believes no clock that is ahead of its own', async () => {
    await store(tick('Onions', 1, { changedAt: '2199-01-01T00:00:00.000Z' }))
    const [stored] = (await read()) ?? []
    expect(Date.parse(stored?.changedAt ?? '')).toBeLessThanOrEqual(Date.now() + 1_000)
    const later = new Date(Date.parse(stored?.changedAt ?? '') + 1).toISOString()
    await store(tick('Onions', 1, { changedAt: later, state: 'open' }))
    expect(await read()).toMatchObject([{ state: 'open' }])
  })

  it('keeps two foods with one number apart', async () => {
    await store(tick('Onions', 1), tick('Onions, of another name', 1, { state: 'have' }))
    expect((await read())?.map(({ state }) => state)).toEqual(['bought', 'have'])
  })

  it('comes to one result, though twenty devices send at once in whatever order', async () => {
    const foods = ['Onions', 'Leeks', 'Kale', 'Peas']
    const devices = Array.from({ length: 20 }, (_, minute) => {
      const changes = foods.map((food) => tick(food, minute, { purchaseGrams: minute }))
      return minute % 2 === 0 ? changes : changes.reverse()
    })
    await Promise.all(devices.map((changes) => store(...changes)))
    expect((await read())?.map(({ purchaseGrams }) => purchaseGrams)).toEqual([19, 19, 19, 19])
  })
})

describe('the ticks of a plan', () => {
  it('are nobody else’s to see or to change', async () => {
    await store(tick('Onions', 1))
    const stranger = { ...owner, personId: await makePerson(database()) }
    await storeTicks(database(), stranger, [tick('Onions', 9, { state: 'open' })])
    expect(await listTicks(database(), stranger)).toBeUndefined()
    expect(await listTicks(database(), { ...owner, planId: randomUUID() })).toBeUndefined()
    expect(await read()).toMatchObject([{ state: 'bought' }])
  })

  it('follow a guest to an account, and go with their person', async () => {
    await store(tick('Onions', 1))
    const account = await makePerson(database())
    await moveBelongings(database(), { fromPersonId: owner.personId, toPersonId: account })
    expect(await listTicks(database(), { ...owner, personId: account })).toHaveLength(1)
    await database().execute(sql`DELETE FROM person WHERE id = ${account}`)
    const { rows } = await database().execute(sql`
      SELECT 1 FROM grocery_tick WHERE plan_id = ${owner.planId}`)
    expect(rows).toEqual([])
  })
})
