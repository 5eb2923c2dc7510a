import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { makeMany, makePerson } from '../jobs/job-fixtures.ts'
import { withDatabase } from '../jobs/with-database.ts'
import { moveBelongings } from '../people/move-belongings.ts'
import { type SeenPlan, storeChange, undoChange } from './change-plan.ts'
import { findActivePlan, findPlan, findPlanInWork } from './find-plan.ts'
import { lockMeal } from './lock-meal.ts'
import { makePlan, planNamed } from './plan-fixtures.ts'

const database = withDatabase()
const lunch = { day: 1, meal: 0 }
const dinner = { day: 2, meal: 1 }

let seen: SeenPlan
beforeEach(async () => {
  seen = await makePlan(database())
})
const lock = (place: typeof lunch, locked = true) =>
  lockMeal(database(), seen, { ...place, locked })

describe('lockMeal', () => {
  it('locks and unlocks, and says what is locked, in order', async () => {
    expect(await lock(dinner)).toEqual({ kind: 'set', locks: [dinner] })
    expect(await lock(lunch)).toEqual({ kind: 'set', locks: [lunch, dinner] })
    expect(await lock(lunch)).toEqual({ kind: 'set', locks: [lunch, dinner] })
    expect(await lock(dinner, false)).toEqual({ kind: 'set', locks: [lunch] })
    expect(await lock(dinner, false)).toEqual({ kind: 'set', locks: [lunch] })
  })

  it('is part of the plan wherever it is read', async () => {
    await lock(dinner)
    await lock(lunch)
    const locks = [lunch, dinner]
    expect(await findPlan(database(), seen)).toMatchObject({ locks })
    expect(await findActivePlan(database(), seen.personId)).toMatchObject({ locks })
    expect(await findPlanInWork(database(), seen)).toMatchObject({ stored: { locks } })
    const other = await makePlan(database())
    expect(await findPlan(database(), other)).toMatchObject({ locks: [] })
  })

  it('knows no place that the plan has not, and no plan of somebody else', async () => {
    expect(await lock({ day: 3, meal: 0 })).toEqual({ kind: 'no_such_meal' })
    expect(await lock({ day: 1, meal: 2 })).toEqual({ kind: 'no_such_meal' })
    const asked = { ...lunch, locked: true }
    const stranger = { ...seen, personId: await makePerson(database()) }
    expect(await lockMeal(database(), stranger, asked)).toEqual({ kind: 'missing' })
    const nowhere = { ...seen, planId: randomUUID() }
    expect(await lockMeal(database(), nowhere, asked)).toEqual({ kind: 'missing' })
    expect(await findPlan(database(), seen)).toMatchObject({ locks: [] })
  })

  it('takes the same lock ten times at once', async () => {
    const answers = await makeMany(10, () => lock(lunch))
    expect(answers.every(({ kind }) => kind === 'set')).toBe(true)
    expect(await findPlan(database(), seen)).toMatchObject({ locks: [lunch] })
  })
})

describe('a lock', () => {
  it('stays with its place through a swap and its undoing, and goes with its person to an account', async () => {
    await lock(lunch)
    const change = { kind: 'swap', ...lunch, recipeId: 'curry' } as const
    await storeChange(database(), seen, { plan: planNamed('curry'), change })
    expect(await findPlan(database(), seen)).toMatchObject({ locks: [lunch], revision: 2 })
    await undoChange(database(), { ...seen, revision: 2 })
    const account = await makePerson(database())
    await moveBelongings(database(), { fromPersonId: seen.personId, toPersonId: account })
    const moved = { ...seen, personId: account }
    expect(await findPlan(database(), moved)).toMatchObject({ locks: [lunch], revision: 3 })
  })
})
