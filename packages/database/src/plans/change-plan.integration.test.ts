import { randomUUID } from 'node:crypto'
import type { MealPlace } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { findSqlState } from '../connection.ts'
import { makeMany, makePerson } from '../jobs/job-fixtures.ts'
import { withDatabase } from '../jobs/with-database.ts'
import { moveBelongings } from '../people/move-belongings.ts'
import {
  type NewPlan,
  restoreRevision,
  type SeenPlan,
  storeChange,
  undoChange,
} from './change-plan.ts'
import { lockMeal } from './lock-meal.ts'
import { makePlan, planNamed } from './plan-fixtures.ts'

const database = withDatabase()

const change = (recipeId: string) => ({ kind: 'swap', day: 2, meal: 1, recipeId }) as const
const swapTo = (seen: SeenPlan, name: string) =>
  storeChange(database(), seen, { plan: planNamed(name), change: change(name) })

const remade: NewPlan['change'] = {
  kind: 'regenerate',
  scope: { kind: 'unlocked' },
  seed: 3,
  stayed: [],
}
const remakeTo = (seen: SeenPlan, name: string, locks: MealPlace[]) =>
  storeChange(database(), seen, { plan: planNamed(name), change: remade, locks })

let first: SeenPlan
const at = (revision: number): SeenPlan => ({ ...first, revision })

beforeEach(async () => {
  first = await makePlan(database())
})

async function readPlan() {
  const { rows } = await database().execute<{
    name: string
    revision: number
    undo_revision: number | null
    change: unknown
  }>(sql`
    SELECT plan ->> 'catalogueVersion' AS name, revision, undo_revision, change
    FROM meal_plan WHERE id = ${first.planId}`)
  return rows[0]
}

async function readHistory(): Promise<string[]> {
  const { rows } = await database().execute<{ name: string }>(sql`
    SELECT revision || ' ' || (plan ->> 'catalogueVersion') AS name
    FROM meal_plan_revision WHERE plan_id = ${first.planId} ORDER BY revision`)
  return rows.map(({ name }) => name)
}

describe('storeChange', () => {
  it('stores the next revision with what made it, and keeps what the plan was', async () => {
    expect(await readPlan()).toMatchObject({ name: 'delivered', revision: 1, change: null })
    expect(await swapTo(first, 'curry')).toEqual({ kind: 'changed', revision: 2 })
    expect(await readPlan()).toEqual({
      name: 'curry',
      revision: 2,
      undo_revision: 1,
      change: change('curry'),
    })
    expect(await readHistory()).toEqual(['1 delivered'])
  })

  it('changes nothing where the plan has moved on since it was seen', async () => {
    await swapTo(first, 'curry')
    expect(await swapTo(first, 'stew')).toEqual({ kind: 'conflict' })
    expect(await swapTo(at(3), 'stew')).toEqual({ kind: 'conflict' })
    expect(await readPlan()).toMatchObject({ name: 'curry', revision: 2 })
    expect(await readHistory()).toEqual(['1 delivered'])
  })

  it('lets exactly one of ten at once on one revision win', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, nr) => swapTo(first, `dish ${nr}`)),
    )
    const won = answers.flatMap(({ kind }, nr) => (kind === 'changed' ? [`dish ${nr}`] : []))
    expect(won).toHaveLength(1)
    expect(answers.filter(({ kind }) => kind === 'conflict')).toHaveLength(9)
    expect(await readPlan()).toMatchObject({ name: won[0], revision: 2 })
    expect(await readHistory()).toEqual(['1 delivered'])
  })

  it('knows no plan of somebody else, and none that there is not', async () => {
    const stranger = { ...first, personId: await makePerson(database()) }
    expect(await swapTo(stranger, 'curry')).toEqual({ kind: 'missing' })
    expect(await undoChange(database(), stranger)).toEqual({ kind: 'missing' })
    expect(await swapTo({ ...first, planId: randomUUID() }, 'curry')).toEqual({ kind: 'missing' })
    expect(await readPlan()).toMatchObject({ name: 'delivered', revision: 1 })
  })
})

describe('storeChange of a plan that was made with locks', () => {
  const dinner = { day: 1, meal: 1 }

  it('stores it while the locks are the same', async () => {
    await lockMeal(database(), first, { ...dinner, locked: true })
    expect(await remakeTo(first, 'week', [dinner])).toEqual({ kind: 'changed', revision: 2 })
    expect(await readPlan()).toMatchObject({ name: 'week', change: remade, undo_revision: 1 })
  })

  it('changes nothing where a meal was locked or unlocked meanwhile', async () => {
    expect(await remakeTo(first, 'week', [dinner])).toEqual({ kind: 'locks_changed' })
    await lockMeal(database(), first, { ...dinner, locked: true })
    expect(await remakeTo(first, 'week', [])).toEqual({ kind: 'locks_changed' })
    expect(await remakeTo(first, 'week', [{ day: 2, meal: 1 }])).toEqual({ kind: 'locks_changed' })
    expect(await readPlan()).toMatchObject({ name: 'delivered', revision: 1 })
  })
})

describe('restoreRevision', () => {
  it('brings any revision back as the next one, and loses none', async () => {
    await swapTo(first, 'curry')
    await remakeTo(at(2), 'week', [])
    expect(await restoreRevision(database(), at(3), 1)).toEqual({ kind: 'changed', revision: 4 })
    expect(await readPlan()).toMatchObject({
      name: 'delivered',
      undo_revision: 3,
      change: { kind: 'restore', to: 1 },
    })
    expect(await restoreRevision(database(), at(4), 2)).toEqual({ kind: 'changed', revision: 5 })
    expect(await readPlan()).toMatchObject({ name: 'curry' })
    expect(await readHistory()).toEqual(['1 delivered', '2 curry', '3 week', '4 delivered'])
  })

  it('is undone like any other change, and the changes before it after it', async () => {
    await swapTo(first, 'curry')
    await remakeTo(at(2), 'week', [])
    await restoreRevision(database(), at(3), 1)
    const names: (string | undefined)[] = []
    for (let revision = 4; ; revision++) {
      const undone = await undoChange(database(), at(revision))
      if (undone.kind !== 'changed') break
      names.push((await readPlan())?.name)
    }
    expect(names).toEqual(['week', 'curry', 'delivered'])
  })

  it('changes nothing for the revision that there is, and knows none that there is not', async () => {
    await swapTo(first, 'curry')
    expect(await restoreRevision(database(), at(2), 2)).toEqual({ kind: 'changed', revision: 2 })
    expect(await restoreRevision(database(), at(2), 3)).toEqual({ kind: 'no_such_revision' })
    expect(await restoreRevision(database(), at(1), 1)).toEqual({ kind: 'conflict' })
    const stranger = { ...at(2), personId: await makePerson(database()) }
    expect(await restoreRevision(database(), stranger, 1)).toEqual({ kind: 'missing' })
    expect(await readPlan()).toMatchObject({ name: 'curry', revision: 2 })
  })
})

describe('undoChange', () => {
  it('leads back step by step to the plan as it was delivered, and no further', async () => {
    await swapTo(first, 'curry')
    await swapTo(at(2), 'stew')
    expect(await undoChange(database(), at(3))).toEqual({ kind: 'changed', revision: 4 })
    expect(await readPlan()).toMatchObject({ name: 'curry', undo_revision: 1 })
    expect(await undoChange(database(), at(4))).toEqual({ kind: 'changed', revision: 5 })
    expect(await readPlan()).toMatchObject({
      name: 'delivered',
      undo_revision: null,
      change: { kind: 'undo', to: 1 },
    })
    expect(await undoChange(database(), at(5))).toEqual({ kind: 'nothing_to_undo' })
    expect(await readPlan()).toMatchObject({ name: 'delivered', revision: 5 })
  })

  it('goes on rightly after another swap, and loses no revision there ever was', async () => {
    await swapTo(first, 'curry')
    await undoChange(database(), at(2))
    await swapTo(at(3), 'stew')
    await undoChange(database(), at(4))
    expect(await readPlan()).toMatchObject({ name: 'delivered', revision: 5, undo_revision: null })
    expect(await readHistory()).toEqual(['1 delivered', '2 curry', '3 delivered', '4 stew'])
  })

  it('is one step, though ten ask for it at once, and nothing beside a swap that wins', async () => {
    await swapTo(first, 'curry')
    await swapTo(at(2), 'stew')
    const answers = await makeMany(10, () => undoChange(database(), at(3)))
    expect(answers.filter(({ kind }) => kind === 'changed')).toHaveLength(1)
    expect(await readPlan()).toMatchObject({ name: 'curry', revision: 4 })
    const both = await Promise.all([undoChange(database(), at(4)), swapTo(at(4), 'soup')])
    expect(both.map(({ kind }) => kind).sort()).toEqual(['changed', 'conflict'])
  })
})

describe('the history of a plan', () => {
  it('goes with its person and follows a guest to an account', async () => {
    await swapTo(first, 'curry')
    const account = await makePerson(database())
    await moveBelongings(database(), { fromPersonId: first.personId, toPersonId: account })
    await database().execute(sql`DELETE FROM person WHERE id = ${first.personId}`)
    const moved = { ...at(2), personId: account }
    expect(await undoChange(database(), moved)).toEqual({ kind: 'changed', revision: 3 })
    expect(await readPlan()).toMatchObject({ name: 'delivered' })
    await database().execute(sql`DELETE FROM person WHERE id = ${account}`)
    expect(await readHistory()).toEqual([])
  })

  it('can be changed by nobody', async () => {
    await swapTo(first, 'curry')
    const rewrite = database().execute(sql`
      UPDATE meal_plan_revision SET plan = '{}' WHERE plan_id = ${first.planId}`)
    expect(findSqlState(await rewrite.catch((error: unknown) => error))).toBe('ZS001')
  })
})
