import type { MealWarning, Portions, Served } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { mealAtTable, warnedMeals } from './meal-at-table.ts'
import { potForAll } from './pot-for-all.ts'

const served = (eater: string, shareOfPot: number) => ({ eater, shareOfPot }) as Served
const warning = (eater: string, kind: MealWarning['kind']) =>
  ({ eater, kind, food: 'Egg', ndb: '01123', detail: '' }) as MealWarning
const pot = { day: 1, meal: 0 }

/** A pot of Monday that is Tuesday's lunch too, when Ben is out, and an egg of Tuesday's for all. */
const portions = {
  eaters: [
    { eater: 'you', name: '' },
    { eater: 'ben', name: 'Ben' },
    { eater: 'mia', name: 'Mia' },
  ],
  meals: [
    {
      ...{ day: 1, meal: 0, slot: 'dinner', name: 'Stew', pot, warnings: [] },
      served: [served('you', 0.25), served('ben', 0.3), served('mia', 0.1)],
    },
    {
      ...{ day: 2, meal: 1, slot: 'lunch', name: 'Stew', pot, warnings: [warning('mia', 'diet')] },
      served: [served('you', 0.25), served('mia', 0.1)],
    },
    {
      ...{ day: 2, meal: 2, slot: 'dinner', name: 'Egg', pot: { day: 2, meal: 2 } },
      served: [served('you', 0.4), served('ben', 0.4), served('mia', 0.2)],
      warnings: [warning('mia', 'allergen'), warning('ben', 'excluded'), warning('mia', 'trace')],
    },
  ],
  pots: [
    { day: 1, meal: 0, ingredients: [{ food: 'Beef', grams: 900 }] },
    { day: 2, meal: 2, ingredients: [{ food: 'Egg', grams: 300 }] },
  ],
} as unknown as Portions

describe('mealAtTable', () => {
  it('counts every plate that comes out of the pot, and what of it is for other meals', () => {
    const cooked = mealAtTable(portions, { day: 1, meal: 0 })
    expect(cooked).toMatchObject({ plates: 5, isCookedHere: true, absent: [], warnings: [] })
    expect(cooked?.elsewhere).toBeCloseTo(0.35, 9)
    expect(cooked?.ingredients).toEqual([{ food: 'Beef', grams: 900 }])
    expect(cooked?.helpings.map(({ name, place }) => [name, place])).toEqual([
      ['', 0],
      ['Ben', 1],
      ['Mia', 2],
    ])
  })

  it('has nothing to weigh where it is only warmed up, and says who is not there', () => {
    const rest = mealAtTable(portions, { day: 2, meal: 1 })
    expect(rest).toMatchObject({ plates: 5, isCookedHere: false, absent: ['Ben'], pot })
    expect(rest?.ingredients).toBeUndefined()
    expect(rest?.helpings.map(({ place }) => place)).toEqual([0, 2])
  })

  it('keeps what is against one person together', () => {
    const { warnings } = mealAtTable(portions, { day: 2, meal: 2 }) ?? {}
    expect(warnings?.map(({ name, warnings: own }) => [name, own.length])).toEqual([
      ['Mia', 2],
      ['Ben', 1],
    ])
  })

  it('is nothing where the plan has no meal', () => {
    expect(mealAtTable(portions, { day: 3, meal: 0 })).toBeUndefined()
  })
})

describe('warnedMeals', () => {
  it('names each person’s meals in the order of the plan, and which are about health', () => {
    const facts = (day?: number) =>
      warnedMeals(portions, day).map(({ name, meals }) => [
        name,
        meals.map(({ slot, isGrave }) => [slot, isGrave]),
      ])
    expect(facts()).toEqual([
      ['Ben', [['dinner', false]]],
      [
        'Mia',
        [
          ['lunch', false],
          ['dinner', true],
        ],
      ],
    ])
    expect(facts(1)).toEqual([])
  })
})

describe('potForAll', () => {
  it('counts plates in a pot that is cooked, and leaves one alone that is only warmed up', () => {
    const shared = mealAtTable(portions, { day: 1, meal: 0 })
    expect(potForAll(undefined, shared)).toMatchObject({ kind: 'cooked', plates: 5, later: [] })
    const rest = { kind: 'leftover', from: undefined, portions: 2 } as const
    expect(potForAll(rest, shared)).toBe(rest)
    expect(potForAll(undefined, undefined)).toBeUndefined()
  })
})
