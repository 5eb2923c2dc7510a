import type { GroceryItem, GroceryTick, PlanDay, PlanMeal } from '@zero-sum/contracts'
import { shopAisles, shoppingListSchema } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { aisles, type Food } from '../catalogue/food.ts'
import type { BoughtThing, SoldAs } from '../catalogue/sold-as.ts'
import { fixtureCatalogue } from '../testing/fixture-catalogue.ts'
import { shoppingList } from './shopping-list.ts'

const template = fixtureCatalogue.foods.get('white-rice')
if (template === undefined) throw new Error('The fixture has no rice.')

function food(ndb: string, name: string, soldAs?: SoldAs, refusePercent = 0): Food {
  const { soldAs: _, ...rest } = { ...template, soldAs } as Food
  return { ...rest, ndb, name, key: name, measures: [], refusePercent, ...(soldAs && { soldAs }) }
}

const lemons: Omit<BoughtThing, 'takes'> = { name: 'Lemons', one: 'lemon', many: 'lemons' }
const ofLemon = (grams: number, ...takes: string[]): SoldAs => ({
  unit: 'piece',
  sizes: [{ grams }],
  boughtThing: { ...lemons, takes },
})
const labelled = (amount: number) => ({ grams: amount, label: { amount, unit: 'g' as const } })

const rice = food('20044', 'Rice', { unit: 'pack', sizes: [labelled(500), labelled(1000)] })
const salt = food('02047', 'Salt', { unit: 'pack', sizes: [labelled(500)], isStaple: true })
const garlic = food('11215', 'Garlic', {
  unit: 'bulb',
  sizes: [{ grams: 40 }],
  portion: { unit: 'clove', grams: 3 },
})
const beef = food('23557', 'Beef')
const juice = food('09152', 'Lemon juice', ofLemon(48, 'flesh'))
const zest = food('09156', 'Lemon zest', ofLemon(6, 'peel'))
const twin = food('20044', 'Rice of another name')
const catalogue = {
  foods: new Map([rice, salt, garlic, beef, juice, zest, twin].map((one) => [one.key, one])),
}

const item = ({ ndb, name }: Pick<Food, 'name' | 'ndb'>, grams: number): GroceryItem => ({
  ndb,
  food: name,
  aisle: 'bread and grains',
  grams,
  purchaseGrams: grams,
  household: `${grams} g`,
})
const tick = (
  { ndb, name }: Food,
  purchaseGrams: number,
  state: GroceryTick['state'] = 'bought',
): GroceryTick => ({ ndb, food: name, state, purchaseGrams, changedAt: '2026-03-02T10:00:00Z' })

const list = (items: GroceryItem[], ticks: GroceryTick[] = [], days: PlanDay[] = []) =>
  shoppingList({ days, groceryList: items }, catalogue, ticks)
const packs = (unit: string, ...counts: [number, number?][]) => ({
  kind: 'packs',
  unit,
  packs: counts.map(([count, amount]) =>
    amount === undefined ? { count } : { count, label: { amount, unit: 'g' } },
  ),
})

describe('shoppingList', () => {
  it('buys foods that come out of the same thing together, and no more of it than one of them needs', () => {
    const lines = list([item(juice, 70), item(zest, 3)])
    expect(lines).toMatchObject([
      { id: 'lemons', name: 'Lemons', items: [{ food: 'Lemon juice' }, { food: 'Lemon zest' }] },
    ])
    expect(lines[0]?.purchase).toEqual(packs('piece', [2]))
    expect(list([item(juice, 40), item(zest, 13)])[0]?.purchase).toEqual(packs('piece', [3]))
  })

  it('keeps two foods with one number apart', () => {
    const lines = list([item(rice, 100), item(twin, 100)], [tick(twin, 100)])
    expect(lines.map(({ id, state }) => [id, state])).toEqual([
      ['20044-rice', 'open'],
      ['20044-rice-of-another-name', 'bought'],
    ])
  })

  it('walks through the shop, the freezer last', () => {
    const pea = food('11312', 'Peas', { unit: 'bag', sizes: [labelled(500)], shelf: 'frozen' })
    const foods = { foods: new Map([...catalogue.foods, [pea.key, pea]]) }
    const listed = [item(pea, 30), { ...item(beef, 200), aisle: 'meat and fish' }, item(rice, 30)]
    const walked = shoppingList({ days: [], groceryList: listed }, foods, [])
    expect(walked.map(({ aisle }) => aisle)).toEqual([
      'bread and grains',
      'meat and fish',
      'frozen',
    ])
    expect([...shopAisles].filter((aisle) => aisle !== 'frozen').sort()).toEqual([...aisles].sort())
  })

  it('counts cloves, and says what most kitchens have', () => {
    expect(list([item(garlic, 40)])[0]).toMatchObject({
      purchase: packs('bulb', [1]),
      portions: { count: 13, unit: 'clove' },
    })
    expect(list([item(salt, 14), item(rice, 1)]).map(({ isStaple }) => isStaple)).toEqual([
      false,
      true,
    ])
  })

  it('weighs a food that the catalogue has lost since', () => {
    const lost = item({ ndb: '99999', name: 'Teff, old' }, 130)
    expect(list([lost])[0]).toMatchObject({
      id: '99999-teff-old',
      purchase: { kind: 'weight', grams: 130 },
    })
  })
})

describe('what was ticked, once a swap needs more', () => {
  const later = (before: number, now: number, of = rice, how: 'bought' | 'have' = 'bought') =>
    list([item(of, now)], [tick(of, before, how)])[0]

  it('is enough while the pack holds it', () => {
    expect(later(285, 450)).toMatchObject({ state: 'bought' })
    expect(later(285, 450)?.rest).toBeUndefined()
  })

  it('is open again with the rest to buy', () => {
    expect(later(285, 900)).toMatchObject({
      state: 'open',
      rest: { purchaseGrams: 615, purchase: packs('pack', [1, 500]) },
    })
    expect(later(225, 425, beef)).toMatchObject({
      state: 'open',
      rest: { purchaseGrams: 200, purchase: { kind: 'weight', grams: 180 } },
    })
  })

  it('asks for what is needed beyond what was at home, but for no more salt', () => {
    expect(later(100, 300, rice, 'have')).toMatchObject({
      state: 'open',
      rest: { purchaseGrams: 200, purchase: packs('pack', [1, 500]) },
    })
    expect(later(5, 20, salt, 'have')).toMatchObject({ state: 'have' })
  })

  it('stays done where less is needed, and open where it was taken back', () => {
    expect(later(285, 100)).toMatchObject({ state: 'bought' })
    expect(list([item(rice, 100)], [tick(rice, 285, 'open')])[0]?.state).toBe('open')
  })

  it('buys another lemon only where those bought do not do', () => {
    const ticks = [tick(juice, 40)]
    expect(list([item(juice, 40), item(zest, 6)], ticks)[0]).toMatchObject({ state: 'bought' })
    expect(list([item(juice, 90), item(zest, 6)], ticks)[0]).toMatchObject({
      state: 'open',
      rest: { purchase: packs('piece', [1]) },
    })
  })
})

describe('what a line is for', () => {
  const meal = (recipeId: string, grams: number, more: Partial<PlanMeal> = {}) =>
    ({
      recipeId,
      name: recipeId,
      slot: 'dinner',
      ingredients: [{ ndb: rice.ndb, food: rice.name, grams, household: '' }],
      ...more,
    }) as PlanMeal
  const days = [
    { day: 1, meals: [meal('soup', 50), meal('curry', 80, { cookedPortions: 2 })] },
    { day: 2, meals: [meal('curry', 80, { leftoverFromDay: 1, slot: 'lunch' })] },
    { day: 3, meals: [meal('curry', 90)] },
  ] as PlanDay[]

  it('is each cooking with its grams; a pot with leftovers stands on the day that it is cooked', () => {
    const [line] = list([item(rice, 300)], [], days)
    expect(line?.uses).toEqual([
      { day: 1, meal: 0, slot: 'dinner', name: 'soup', grams: 50, portions: 1 },
      { day: 1, meal: 1, slot: 'dinner', name: 'curry', grams: 160, portions: 2 },
      { day: 3, meal: 0, slot: 'dinner', name: 'curry', grams: 90, portions: 1 },
    ])
    const now = '2026-03-02T10:00:00.000Z'
    const answer = {
      planId: '0198c2f6-7c1e-7b1a-9d55-2f5b8c1f0a11',
      revision: 1,
      days: [{ day: 1, weekday: 'monday' }],
      lines: [line],
      ticks: [],
      now,
    }
    expect(shoppingListSchema.safeParse(answer).error).toBeUndefined()
  })

  it('names a dish once that takes two foods of a line', () => {
    const [first] = days
    const both = {
      ...meal('tart', 0),
      ingredients: [juice, zest].map(({ ndb, name }) => ({
        ...{ ndb, food: name, grams: 10, household: '' },
      })),
    }
    const [line] = list(
      [item(juice, 10), item(zest, 10)],
      [],
      [{ ...first, meals: [both] } as PlanDay],
    )
    expect(line?.uses).toMatchObject([{ name: 'tart', grams: 20 }])
  })
})
