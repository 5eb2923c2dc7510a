import { randomUUID } from 'node:crypto'
import type { CompleteRequest, Plan } from '@zero-sum/contracts'
import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { findSqlState } from '../connection.ts'
import { completeJob } from '../jobs/complete-job.ts'
import { makeMany, makePerson, makeRunningJob } from '../jobs/job-fixtures.ts'
import { withDatabase } from '../jobs/with-database.ts'
import { moveBelongings } from '../people/move-belongings.ts'
import { storeChange, undoChange } from './change-plan.ts'

const database = withDatabase()

/** The database does not look into a plan; this one only says which it is. */
const planNamed = (name: string) => ({ catalogueVersion: name }) as unknown as Plan
const change = (recipeId: string) => ({ kind: 'swap', day: 2, meal: 1, recipeId }) as const
const swapTo = (seen: Seen, name: string) =>
  storeChange(database(), seen, { plan: planNamed(name), change: change(name) })

type Seen = { planId: string; personId: string; revision: number }
let first: Seen
const at = (revision: number): Seen => ({ ...first, revision })

beforeEach(async () => {
  const { jobId, attempt, personId } = await makeRunningJob(database())
  const planData = planNamed('delivered') as CompleteRequest['planData']
  const request = { jobId, attempt, planData, metabolicProfile: {} as never }
  const completion = await completeJob(database(), request)
  if (completion.kind !== 'stored') throw new Error('the fixture plan was not stored')
  first = { planId: completion.planId, personId, revision: 1 }
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
      change: { kind: 'undo' },
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
