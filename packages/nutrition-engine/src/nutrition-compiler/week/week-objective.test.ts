import { describe, expect, it } from 'vitest'
import { compiledWeek, fixtureWeek, idsOf } from '../../testing/fixture-week.ts'
import { varietyLevels } from './week-objective.ts'

const seeds = [1, 2, 3]

/** How many different dishes a week has, over a few seeds together. */
async function dishesAt(variety: number): Promise<number> {
  const problem = fixtureWeek({ variety, leftovers: 'none' })
  let dishes = 0
  for (const seed of seeds) dishes += new Set(idsOf(await compiledWeek(problem, seed)).flat()).size
  return dishes
}

describe('varietyLevels', () => {
  it('has fewer dishes at 1 than at 5', { timeout: 60_000 }, async () => {
    const fewest = await dishesAt(1)
    expect(fewest).toBeLessThan((await dishesAt(5)) - seeds.length)
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
