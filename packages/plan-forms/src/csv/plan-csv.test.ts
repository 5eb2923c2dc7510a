import type { Purchase } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../testing/read-csv.ts'
import { sampleFormats, samplePlan, sampleShopping } from '../testing/sample-plan.ts'
import { groceryCsv } from './grocery-csv.ts'
import { planCsv } from './plan-csv.ts'

const plan = samplePlan()
const { lines } = sampleShopping(plan)
const english = sampleFormats()
const german = sampleFormats({ locale: 'de' })
type PackPurchase = Extract<Purchase, { kind: 'packs' }>

function sums(rows: readonly Record<string, string>[], column: string): Map<string, number> {
  const found = new Map<string, number>()
  for (const row of rows) {
    const key = row.usda_number ?? row.usda_numbers ?? ''
    found.set(key, (found.get(key) ?? 0) + Number(row[column]))
  }
  return found
}

describe('planCsv', () => {
  it('has a line for every ingredient of every meal', () => {
    const rows = readCsv(planCsv(plan, english))
    const ingredients = plan.days.flatMap(({ meals }) => meals.flatMap((meal) => meal.ingredients))
    expect(rows).toHaveLength(ingredients.length)
    expect(rows[2]).toEqual({
      ...{ day: '1', date: '2026-03-09', weekday: 'monday', meal: '1', slot: 'dinner' },
      ...{ recipe_id: 'stew', dish: 'Nikujaga (simmered beef & potatoes)' },
      ...{ cooked_on_day: '1', cooked_portions: '2', usda_number: '23584' },
      ...{ food: 'Sirloin steak, lean, raw', preparation: '' },
      ...{ portion_g: '135', portion_household: '135 g' },
    })
  })

  it('adds up to the grams of the shopping list, leftovers included', () => {
    const eaten = sums(readCsv(planCsv(plan, english)), 'portion_g')
    expect(eaten).toEqual(sums(readCsv(groceryCsv(lines, english)), 'needed_g'))
    expect(eaten.get('23584')).toBe(135 * 8)
  })

  it('says on which day a leftover was cooked', () => {
    const rows = readCsv(planCsv(plan, english)).filter(
      ({ slot, day }) => slot === 'lunch' && day === '2',
    )
    expect(rows.map((row) => row.cooked_on_day)).toEqual(['1', '1'])
  })

  it('says days and meals in German, and adds up there too', () => {
    const half = samplePlan()
    const line = half.days[0]?.meals[0]?.ingredients[0]
    if (line === undefined) throw new Error('There is no line.')
    line.grams += 0.5
    const rows = readCsv(planCsv(half, german), ';')
    expect(rows[0]).toMatchObject({
      ...{ Tag: '1', Datum: '2026-03-09', Wochentag: 'Montag', 'Nr. am Tag': '1' },
      ...{ Mahlzeit: 'Frühstück', 'USDA-Nummer': '08120', 'Portion in g': '50,5' },
    })
    expect(rows).toHaveLength(readCsv(planCsv(half, english)).length)
  })

  it('runs no dish as a formula', () => {
    expect(readCsv(planCsv(plan, english)).find(({ recipe_id: id }) => id === 'mango')?.dish).toBe(
      '\'=Mango with "lime", @home',
    )
  })
})

describe('groceryCsv', () => {
  it('has what to buy, in the packs of a shop', () => {
    const [line] = lines
    if (line === undefined) throw new Error('There is nothing to buy.')
    const packs: PackPurchase['packs'] = [{ count: 2, label: { amount: 400, unit: 'g' } }]
    const purchase: PackPurchase = { kind: 'packs', unit: 'tin', packs }
    const more = { ndb: '08121', food: 'Oat flakes', grams: 25, purchaseGrams: 30 }
    const items = [{ ndb: '08120', food: 'Oats', grams: 400, purchaseGrams: 410 }, more]
    const [row] = readCsv(groceryCsv([{ ...line, purchase, items, name: 'Oats' }], english))
    expect(row).toEqual({
      ...{ aisle: 'Vegetables and fresh herbs', product: 'Oats', to_buy: '2 tins' },
      ...{ size: '400\u00a0g each', needed_g: '425', to_buy_g: '440', usda_numbers: '08120 08121' },
    })
  })

  it('has German columns for a German', () => {
    const oats = lines.filter(({ items }) => items[0]?.ndb === '08120')
    expect(readCsv(groceryCsv(oats, german), ';')).toMatchObject([
      { 'USDA-Nummern': '08120', 'Gebraucht in g': '175', Abteilung: 'Gemüse und frische Kräuter' },
    ])
  })
})
