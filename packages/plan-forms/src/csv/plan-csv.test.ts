import { describe, expect, it } from 'vitest'
import { readCsv } from '../testing/read-csv.ts'
import { samplePlan } from '../testing/sample-plan.ts'
import { groceryCsv } from './grocery-csv.ts'
import { planCsv } from './plan-csv.ts'

const plan = samplePlan()

function sums(rows: readonly Record<string, string>[], column: string): Map<string, number> {
  const found = new Map<string, number>()
  for (const row of rows) {
    const key = row.usda_number ?? ''
    found.set(key, (found.get(key) ?? 0) + Number(row[column]))
  }
  return found
}

describe('planCsv', () => {
  it('has a line for every ingredient of every meal', () => {
    const rows = readCsv(planCsv(plan))
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
    const eaten = sums(readCsv(planCsv(plan)), 'portion_g')
    expect(eaten).toEqual(sums(readCsv(groceryCsv(plan)), 'needed_g'))
    expect(eaten.get('23584')).toBe(135 * 8)
  })

  it('says on which day a leftover was cooked', () => {
    const rows = readCsv(planCsv(plan)).filter(({ slot, day }) => slot === 'lunch' && day === '2')
    expect(rows.map((row) => row.cooked_on_day)).toEqual(['1', '1'])
  })

  it('runs no dish as a formula', () => {
    expect(readCsv(planCsv(plan)).find(({ recipe_id: id }) => id === 'mango')?.dish).toBe(
      '\'=Mango with "lime", @home',
    )
  })
})

describe('groceryCsv', () => {
  it('has what to buy of every food', () => {
    expect(readCsv(groceryCsv(plan))[0]).toEqual({
      ...{ aisle: 'vegetables', usda_number: '08120', food: 'Rolled oats, dry' },
      ...{ needed_g: '175', to_buy_g: '175', to_buy: 'about ⅔ cup' },
    })
  })
})
