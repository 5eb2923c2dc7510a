import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { makePerson } from '../jobs/job-fixtures.ts'
import { withDatabase } from '../jobs/with-database.ts'
import { type SeenPlan, storeChange, undoChange } from './change-plan.ts'
import { findRevision, listRevisions, listTurnedDown } from './list-revisions.ts'
import { makePlan, planNamed } from './plan-fixtures.ts'

const database = withDatabase()
const change = (recipeId: string) => ({ kind: 'swap', day: 1, meal: 0, recipeId }) as const

let first: SeenPlan
const at = (revision: number): SeenPlan => ({ ...first, revision })
const swapTo = (revision: number, name: string) =>
  storeChange(database(), at(revision), { plan: planNamed(name), change: change(name) })

beforeEach(async () => {
  first = await makePlan(database())
  await swapTo(1, 'curry')
  await swapTo(2, 'stew')
  await undoChange(database(), at(3))
})

describe('listRevisions', () => {
  it('lists every revision, newest first, with what made it and when', async () => {
    const versions = await listRevisions(database(), first)
    expect(
      versions.map(({ revision, change: made, isCurrent }) => [revision, made, isCurrent]),
    ).toEqual([
      [4, { kind: 'undo', to: 2 }, true],
      [3, change('stew'), false],
      [2, change('curry'), false],
      [1, null, false],
    ])
    const times = versions.map(({ madeAt }) => Date.parse(madeAt))
    expect(times.toSorted((one, other) => other - one)).toEqual(times)
    expect(times.every(Number.isFinite)).toBe(true)
  })

  it('lists one revision of a plan that nobody changed', async () => {
    const untouched = await makePlan(database())
    expect(await listRevisions(database(), untouched)).toEqual([
      { revision: 1, change: null, isCurrent: true, madeAt: expect.any(String) },
    ])
  })

  it('knows nothing of somebody else’s plan', async () => {
    const stranger = { ...first, personId: await makePerson(database()) }
    expect(await listRevisions(database(), stranger)).toEqual([])
    expect(await findRevision(database(), stranger, 1)).toBeUndefined()
    const nowhere = { ...first, planId: randomUUID() }
    expect(await listRevisions(database(), nowhere)).toEqual([])
  })
})

describe('findRevision', () => {
  it('finds what the plan was in each revision, and is', async () => {
    const names: (string | undefined)[] = []
    for (const revision of [1, 2, 3, 4, 5])
      names.push((await findRevision(database(), first, revision))?.plan.catalogueVersion)
    expect(names).toEqual(['delivered', 'curry', 'stew', 'curry', undefined])
  })

  it('says the same of a revision as the list', async () => {
    for (const version of await listRevisions(database(), first)) {
      const found = await findRevision(database(), first, version.revision)
      expect(found).toMatchObject({ ...version, planId: first.planId })
    }
  })
})

describe('listTurnedDown', () => {
  it('gives the dishes that stood in a place before, each once', async () => {
    expect(await listTurnedDown(database(), at(4))).toEqual([
      { day: 1, meal: 0, recipeId: 'curry' },
      { day: 1, meal: 0, recipeId: 'delivered' },
      { day: 1, meal: 0, recipeId: 'stew' },
      { day: 1, meal: 1, recipeId: 'rice' },
      { day: 2, meal: 0, recipeId: 'rice' },
      { day: 2, meal: 1, recipeId: 'rice' },
    ])
  })

  it('forgets what was there more than ten revisions ago', async () => {
    for (let revision = 4; revision < 13; revision++) await swapTo(revision, `dish ${revision}`)
    const dishes = (await listTurnedDown(database(), at(13)))
      .filter(({ day, meal }) => day === 1 && meal === 0)
      .map(({ recipeId }) => recipeId)
    expect(dishes).not.toContain('delivered')
    expect(dishes).toContain('stew')
    expect(dishes).toContain('dish 11')
  })
})
