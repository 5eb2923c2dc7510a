import { describe, expect, it } from 'vitest'
import { dayOf, fixtureWeek } from '../../testing/fixture-week.ts'
import type { CompiledDay } from '../day/finish-day.ts'
import { mealWorths } from './meal-worth.ts'
import type { NutrientGoal } from './nutrient-goals.ts'
import { weekFacts } from './week-facts.ts'

const week = fixtureWeek()
const calcium: NutrientGoal = {
  nutrient: 'calciumMg',
  name: 'calcium',
  reference: 1000,
  isLimit: false,
  weight: 1,
}
const days = [
  dayOf(week, ['yogurt-bowl', 'salmon-and-potatoes', 'chicken-stew', 'yogurt-and-banana']),
  dayOf(week, ['egg-toast', 'chicken-stew@0', 'tofu-scramble', 'soya-banana-shake']),
]

function worthOf(of: readonly CompiledDay[], day: number, slot: number, goal = calcium) {
  const meal = of[day]?.meals[slot]
  if (meal === undefined) throw new Error('There is no such meal.')
  return mealWorths(weekFacts(week.dishes, [goal], 1), of)(meal)
}

describe('what a meal brings its week', () => {
  it('is a good part of a nutrient of which the week has hardly enough', () => {
    const poor = days.with(
      1,
      dayOf(week, ['egg-toast', 'chicken-stew@0', 'egg-and-potatoes', 'soya-banana-shake']),
    )
    // 250 g of soya milk at 124 mg in 100 g and 100 g of banana at 5 mg: 315 mg of 1,000.
    expect(worthOf(poor, 1, 3).scarce).toEqual({ name: 'calcium', percent: 32 })
    expect(worthOf(poor, 0, 1).scarce).toBeUndefined()
  })

  it('is nothing of which the week has plenty, and nothing that should be limited', () => {
    expect(worthOf(days, 1, 3, { ...calcium, reference: 300 }).scarce).toBeUndefined()
    expect(worthOf(days, 1, 3, { ...calcium, isLimit: true }).scarce).toBeUndefined()
  })
})

describe('the foods that a meal shares', () => {
  it('are those that spoil and that another meal uses up, by weight', () => {
    // Potatoes are in the stew too, spinach in the scramble; oil does not spoil.
    expect(worthOf(days, 0, 1).sharedFoods).toEqual(['potatoes', 'spinach'])
    const withChilli = days.with(
      1,
      dayOf(week, ['yogurt-bowl', 'tofu-rice', 'lentil-chilli', 'yogurt-and-banana']),
    )
    // 250 g of potatoes, 60 g of onions and 100 g of tomatoes are in the stew; two foods are enough to say.
    expect(worthOf(withChilli, 0, 2).sharedFoods).toEqual(['potatoes', 'tomatoes'])
  })

  it('are none for a dish that is only left over elsewhere', () => {
    const alone = [
      dayOf(week, ['yogurt-bowl', 'prawn-pasta', 'chicken-stew', 'yogurt-and-banana']),
      dayOf(week, ['soya-porridge', 'chicken-stew@0', 'tofu-rice', 'apple-and-peanut-butter']),
    ]
    const ofStew = worthOf(alone, 0, 2).sharedFoods
    expect(ofStew).toEqual(['tomatoes'])
  })
})
