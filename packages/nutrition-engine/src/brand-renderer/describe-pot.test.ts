import { type PlanDay, type PlanMeal, weekdays } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { describePot } from './describe-pot.ts'

const figures = {
  energyKcal: 500,
  proteinGrams: 30,
  fatGrams: 15,
  availableCarbohydrateGrams: 60,
  fibreGrams: 9,
}

function mealOf(different: Partial<PlanMeal>): PlanMeal {
  return {
    slot: 'dinner',
    recipeId: 'dal',
    name: 'Dal',
    cuisine: 'indian',
    servings: 1,
    activeMinutes: 10,
    totalMinutes: 30,
    ingredients: [
      { ndb: '16069', food: 'Red lentils, dry', grams: 90, household: '½ cup' },
      { ndb: '11282', food: 'Onion', grams: 55, household: '½ medium onion' },
    ],
    nutrients: figures,
    method: ['Cook it.'],
    why: 'Because.',
    ...different,
  }
}

/** Days from Monday on, each with one meal. */
function daysOf(...meals: PlanMeal[]): PlanDay[] {
  return meals.map((meal, at) => ({
    day: at + 1,
    weekday: weekdays[at] ?? 'sunday',
    isTrainingDay: false,
    targets: figures,
    totals: figures,
    usdaEnergyKcal: 500,
    meals: [meal],
  }))
}

function wordsOn(day: number, days: readonly PlanDay[]) {
  const found = days[day - 1]
  if (found?.meals[0] === undefined) throw new Error('There is no such day.')
  return describePot(found.meals[0], found, days)
}

const leftover = (day: number) => mealOf({ slot: 'lunch', leftoverFromDay: day })

describe('describePot', () => {
  it('says for whom a pot is cooked and what one portion of it is', () => {
    expect(wordsOn(1, daysOf(mealOf({ cookedPortions: 2 }), leftover(1)))).toEqual({
      kind: 'cooked',
      label: 'Cook for 2',
      sentence: 'For 2 portions; one is for Tuesday’s lunch.',
      portion: 'One portion is half of it (145 g of ingredients).',
    })
  })

  it('names every later meal, and none of another pot', () => {
    const days = daysOf(mealOf({ cookedPortions: 3 }), leftover(1), leftover(1), leftover(2))
    expect(wordsOn(1, days)).toMatchObject({
      label: 'Cook for 3',
      sentence: 'For 3 portions; the others are for Tuesday’s lunch and Wednesday’s lunch.',
      portion: 'One portion is a third of it (145 g of ingredients).',
    })
  })

  it('says from when a leftover is', () => {
    expect(wordsOn(2, daysOf(mealOf({ cookedPortions: 2 }), leftover(1)))).toEqual({
      kind: 'leftover',
      label: 'Leftover',
      sentence: 'Left over from Monday.',
      portion: 'Your portion is half of that pot (145 g of ingredients).',
    })
  })

  it('has nothing to say of a meal that is cooked alone', () => {
    expect(wordsOn(1, daysOf(mealOf({})))).toBeUndefined()
  })
})
