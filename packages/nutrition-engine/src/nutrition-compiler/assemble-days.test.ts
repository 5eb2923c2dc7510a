import { describe, expect, it } from 'vitest'
import { dayOf, dishOf, fixtureWeek } from '../testing/fixture-week.ts'
import { assembleDays } from './assemble-days.ts'
import { reheatingTimes } from './pot.ts'

const week = fixtureWeek({ startDate: '2026-03-04' })
const days = assembleDays(week, [
  dayOf(week, ['yogurt-bowl', 'tofu-rice', 'chicken-stew', 'yogurt-and-banana']),
  dayOf(week, ['egg-toast', 'chicken-stew@0', 'lentil-chilli', 'soya-banana-shake']),
  dayOf(week, ['yogurt-bowl', 'chicken-stew@0', 'prawn-pasta', 'yogurt-and-banana']),
])
const mealAt = (day: number, slot: number) => {
  const meal = days[day]?.meals[slot]
  if (meal === undefined) throw new Error('There is no such meal.')
  return meal
}

describe('assembleDays', () => {
  it('marks the meal that is cooked for others and those that are left over', () => {
    const marks = days.map(({ meals }) =>
      meals.map(({ cookedPortions, leftoverFromDay }) => [cookedPortions, leftoverFromDay]),
    )
    const fresh = [undefined, undefined]
    expect(marks).toEqual([
      [fresh, fresh, [3, undefined], fresh],
      [fresh, [undefined, 1], fresh, fresh],
      [fresh, [undefined, 1], fresh, fresh],
    ])
    // What does not apply is left out, not undefined: the plan is stored as JSON.
    expect(mealAt(0, 1)).not.toHaveProperty('cookedPortions')
    expect(mealAt(0, 1)).not.toHaveProperty('leftoverFromDay')
  })

  it('has each portion in the same grams with the same figures', () => {
    const cooked = mealAt(0, 2)
    for (const leftover of [mealAt(1, 1), mealAt(2, 1)]) {
      expect(leftover.ingredients).toEqual(cooked.ingredients)
      expect(leftover.servings).toBe(cooked.servings)
      // Rounded so that the meals of a day add up: a hundredth may lie elsewhere.
      for (const [name, value] of Object.entries(cooked.nutrients))
        expect(
          Math.abs(leftover.nutrients[name as keyof typeof cooked.nutrients] - value),
        ).toBeLessThanOrEqual(0.0101)
    }
  })

  it('takes the time of reheating for what is left over, and the recipe’s for what is cooked', () => {
    expect(mealAt(1, 1)).toMatchObject(reheatingTimes)
    expect(mealAt(0, 2)).toMatchObject({ activeMinutes: 45, totalMinutes: 45 })
    const { recipe } = dishOf(week, 'chicken-stew').candidate
    expect(mealAt(0, 2).method).toHaveLength(recipe.method.length + 1)
    expect(mealAt(1, 1).method).toHaveLength(1)
  })

  it('speaks of the weekdays of the plan’s own dates', () => {
    expect(days.map(({ weekday }) => weekday)).toEqual(['wednesday', 'thursday', 'friday'])
    expect(mealAt(0, 2).method.at(-1)).toContain('Thursday’s lunch and Friday’s lunch')
    expect(mealAt(1, 1).method[0]).toContain('cooked on Wednesday')
    expect(mealAt(1, 1).why).toContain('Cooked on Wednesday')
  })

  it('makes the meals of a day add up to its totals to the hundredth', () => {
    for (const { meals, totals } of days)
      for (const name of Object.keys(totals) as (keyof typeof totals)[]) {
        const hundredths = meals.reduce(
          (sum, { nutrients }) => sum + Math.round(nutrients[name] * 100),
          0,
        )
        expect(hundredths).toBe(Math.round(totals[name] * 100))
      }
  })

  it('throws where there are more days than goals', () => {
    const day = dayOf(week, ['yogurt-bowl', 'tofu-rice', 'prawn-pasta', 'yogurt-and-banana'])
    expect(() => assembleDays({ ...week, goals: [] }, [day])).toThrow('no goal')
  })
})
