import type { ShoppingLine, ShoppingList } from '@zero-sum/contracts'
import { createFormats, createTranslate } from '@zero-sum/language'
import { describe, expect, it } from 'vitest'
import { listView } from './list-view.ts'
import { shoppingWords } from './messages/index.ts'

const settings = {
  locale: 'en',
  energyUnit: 'kcal',
  measureSystem: 'metric',
  timeZone: 'UTC',
  weekStart: 'monday',
} as const
const speech = (changes: Partial<Record<keyof typeof settings, string>> = {}) => {
  const formats = createFormats({ ...settings, ...changes } as typeof settings)
  return { formats, t: createTranslate(formats.settings.locale, shoppingWords) }
}
const line = (change: Partial<ShoppingLine>): ShoppingLine => ({
  id: '20044-rice',
  name: 'Rice',
  aisle: 'bread and grains',
  isStaple: false,
  isHardToFind: false,
  items: [{ ndb: '20044', food: 'Rice', grams: 285, purchaseGrams: 285 }],
  purchase: { kind: 'weight', grams: 300 },
  state: 'open',
  uses: [{ day: 2, meal: 1, slot: 'lunch', name: 'Pilaf', grams: 160, portions: 2 }],
  ...change,
})
const packs = (
  unit: 'carton' | 'pack' | 'piece' | 'tin',
  ...sizes: [count: number, amount?: number, label?: 'g' | 'ml' | 'pieces'][]
): ShoppingLine['purchase'] => ({
  kind: 'packs',
  unit,
  packs: sizes.map(([count, amount, label = 'g']) => ({
    count,
    ...(amount === undefined ? {} : { label: { amount, unit: label } }),
  })),
})
const listOf = (...lines: ShoppingLine[]): ShoppingList => ({
  planId: 'beda5492-a43f-42d1-a256-fb7c832dd123',
  revision: 1,
  days: [{ day: 2, weekday: 'tuesday' }],
  lines,
  ticks: [],
  now: '2026-03-02T10:00:00.000Z',
})
/** With plain spaces, to be read. */
const shown = (change: Partial<ShoppingLine>, words = speech()) => {
  const view = listView(listOf(line(change)), words).aisles[0]?.lines[0]
  return [view?.amount, view?.size, view?.note].map((text) => text?.replaceAll('\u00a0', ' '))
}

describe('a line of the list', () => {
  it('says what to take, its size, and how much of it is needed', () => {
    expect(shown({})).toEqual(['300 g', undefined, undefined])
    expect(shown({ purchase: packs('pack', [1, 500]) })).toEqual([
      '1 pack',
      '500 g',
      'you need 285 g',
    ])
    expect(shown({ purchase: packs('tin', [2, 400]) })).toEqual([
      '2 tins',
      '400 g each',
      'you need 285 g',
    ])
    expect(shown({ purchase: packs('carton', [2, 1000, 'ml'], [1, 500, 'ml']) })).toEqual([
      '3 cartons',
      '2 × 1 l + 500 ml',
      'you need 285 g',
    ])
    expect(shown({ purchase: packs('piece', [3]) })).toEqual(['3', undefined, 'about 285 g'])
  })

  it('counts what a kitchen counts', () => {
    const tortillas = packs('pack', [1, 12, 'pieces'])
    expect(shown({ purchase: tortillas, portions: { count: 4, unit: 'piece' } })).toEqual([
      '1 pack',
      '12 in it',
      'you need 4',
    ])
  })

  it('speaks German, and weighs for Americans', () => {
    const german = speech({ locale: 'de' })
    expect(shown({ purchase: packs('tin', [2, 400]) }, german)).toEqual([
      '2 Dosen',
      'je 400 g',
      'du brauchst 285 g',
    ])
    const us = speech({ measureSystem: 'us' })
    expect(shown({ purchase: packs('carton', [1, 500, 'ml']) }, us)).toEqual([
      '1 carton',
      '17 fl oz',
      'you need 10 oz',
    ])
    expect(shown({ purchase: { kind: 'weight', grams: 250 } }, us)[0]).toBe('9 oz')
    expect(shown({ purchase: { kind: 'weight', grams: 650 } }, us)[0]).toBe('1 lb 8 oz')
  })

  it('shows the rest to buy, and that it is more than before', () => {
    const rest = { purchase: packs('pack', [1, 500]), purchaseGrams: 200 }
    expect(shown({ purchase: packs('pack', [1, 1000]), rest })).toEqual([
      '1 pack',
      '500 g',
      '200 g more than when you ticked it',
    ])
  })

  it('says where a food is to be found that is hard to find', () => {
    expect(shown({ isHardToFind: true })[2]).toBe('a large or special shop has it')
  })

  it('links to the meals that it is for', () => {
    const [use] = listView(listOf(line({})), speech()).aisles[0]?.lines[0]?.uses ?? []
    expect(use).toMatchObject({
      href: '/plans/beda5492-a43f-42d1-a256-fb7c832dd123/meals/2/1',
      words: 'Tuesday, lunch, 2 portions',
      dish: 'Pilaf',
    })
  })
})

describe('the list', () => {
  it('walks through the shop, each aisle by name, and knows what is looked for at home', () => {
    const view = listView(
      listOf(
        line({ id: 'peas', name: 'Peas', aisle: 'frozen' }),
        line({ id: 'spelt', name: 'Spelt' }),
        line({ id: 'oats', name: 'Oats' }),
        line({ id: 'oil', name: 'Oil', aisle: 'oils and sauces', isStaple: true }),
      ),
      speech(),
    )
    expect(view.aisles.map(({ key, lines }) => [key, lines.map(({ id }) => id)])).toEqual([
      ['bread-and-grains', ['oats', 'spelt']],
      ['oils-and-sauces', ['oil']],
      ['frozen', ['peas']],
    ])
    expect(view.staples).toEqual(['oil'])
  })
})
