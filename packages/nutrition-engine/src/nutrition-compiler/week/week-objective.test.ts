import { describe, expect, it } from 'vitest'
import { compiledWeek, fixtureWeek, idsOf } from '../../testing/fixture-week.ts'
import { varietyLevels } from './week-objective.ts'

const seeds = [1, 2, 3, 4, 5]

/** Over a few seeds: how many different dishes a week has, and how many foods are bought for it. */
async function meansAt(variety: number) {
  const problem = fixtureWeek({ variety, leftovers: 'none' })
  let dishes = 0
  let foods = 0
  for (const seed of seeds) {
    const days = await compiledWeek(problem, seed)
    const meals = days.flatMap((day) => day.meals)
    dishes += new Set(idsOf(days).flat()).size / seeds.length
    foods +=
      new Set(meals.flatMap(({ portion }) => portion.dish.candidate.foods.map(({ key }) => key)))
        .size / seeds.length
  }
  return { dishes, foods }
}

describe('varietyLevels', () => {
  it('has fewer dishes and a shorter shopping list at 1 than at 5', {
    timeout: 60_000,
  }, async () => {
    const one = await meansAt(1)
    const five = await meansAt(5)
    expect(one.dishes).toBeLessThan(five.dishes - 2)
    expect(one.foods).toBeLessThan(five.foods - 1)
  })

  it('goes from a short list to no repetition step by step', () => {
    const levels = [1, 2, 3, 4, 5].map(
      (level) => varietyLevels[level as keyof typeof varietyLevels],
    )
    for (const [at, level] of levels.entries()) {
      const next = levels[at + 1]
      if (next === undefined) continue
      expect(next.repeatedMain).toBeGreaterThan(level.repeatedMain)
      expect(next.repeatedLightMeal).toBeGreaterThan(level.repeatedLightMeal)
      expect(next.mainLimit).toBeLessThanOrEqual(level.mainLimit)
      expect(next.lightMealLimit).toBeLessThanOrEqual(level.lightMealLimit)
      expect(next.shopping).toBeLessThan(level.shopping)
    }
  })
})
