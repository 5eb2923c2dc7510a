import type { DayFigures, GroceryItem, Plan } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { describeChange } from './describe-change.ts'

const zero: DayFigures = {
  energyKcal: 0,
  proteinGrams: 0,
  fatGrams: 0,
  availableCarbohydrateGrams: 0,
  fibreGrams: 0,
}
const item = (food: string, household: string): GroceryItem => ({
  ndb: '00001',
  food,
  aisle: 'vegetables',
  grams: 1,
  purchaseGrams: 1,
  household,
})

/** A plan of two days of two meals, as far as a comparison looks at it. */
function planOf(
  meal: { nutrients: DayFigures; totalMinutes: number },
  totals: DayFigures,
  groceryList: GroceryItem[],
): Plan {
  const other = { nutrients: { ...zero, energyKcal: 999 }, totalMinutes: 99 }
  const days = [
    { totals: { ...zero, energyKcal: 2500 }, meals: [other, other] },
    { totals, meals: [other, meal] },
  ]
  return { days, groceryList } as unknown as Plan
}

const before = planOf(
  {
    nutrients: { ...zero, energyKcal: 520.4, proteinGrams: 30.1, fibreGrams: 7 },
    totalMinutes: 35,
  },
  { ...zero, energyKcal: 2000.5, proteinGrams: 120.25, fatGrams: 70 },
  [item('Rice', '2 cups'), item('Prawns', '12 prawns'), item('Tomato', '3 tomatoes')],
)
const after = planOf(
  {
    nutrients: { ...zero, energyKcal: 610.1, proteinGrams: 24.3, fibreGrams: 7 },
    totalMinutes: 20,
  },
  { ...zero, energyKcal: 2010.25, proteinGrams: 119.05, fatGrams: 70 },
  [item('Rice', '1 1/2 cups'), item('Tomato', '3 tomatoes'), item('Tofu', '1 block')],
)

describe('describeChange', () => {
  it('tells what the meal and the day bring more and less, and how many minutes', () => {
    const change = describeChange(before, after, { day: 1, meal: 1 })
    // 610.1 − 520.4, 24.3 − 30.1; 2010.25 − 2000.5, 119.05 − 120.25; 20 − 35.
    expect(change.meal).toEqual({ ...zero, energyKcal: 89.7, proteinGrams: -5.8 })
    expect(change.day).toEqual({ ...zero, energyKcal: 9.75, proteinGrams: -1.2 })
    expect(change.minutes).toBe(-15)
  })

  it('tells what comes onto the shopping list, what goes, and of what another amount is bought', () => {
    expect(describeChange(before, after, { day: 1, meal: 1 }).shopping).toEqual({
      added: [{ food: 'Tofu', household: '1 block' }],
      removed: [{ food: 'Prawns', household: '12 prawns' }],
      changed: [{ food: 'Rice', household: '1 1/2 cups', before: '2 cups' }],
    })
  })

  it('tells of no change between a plan and itself', () => {
    expect(describeChange(before, before, { day: 1, meal: 1 })).toEqual({
      meal: zero,
      day: zero,
      minutes: 0,
      shopping: { added: [], removed: [], changed: [] },
    })
  })
})
