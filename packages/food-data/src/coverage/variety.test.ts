import { describe, expect, it } from 'vitest'
import { recipes } from '../recipes/index.ts'

/** Cuisines that count as offered, and recipes that make one. */
const least = { cuisines: 16, recipesOfOne: 10 } as const

/** Skills and whole times, in minutes, that somebody may ask for; each bound must have a dish on it or beyond. */
const hardestSkill = 9
const quickestMinutes = 5
const slowestMinutes = 60

describe('the variety of the recipes', () => {
  it('is of a dozen cuisines with a week of dishes nearly', () => {
    const counts = new Map<string, number>()
    for (const { cuisine } of recipes) counts.set(cuisine, (counts.get(cuisine) ?? 0) + 1)
    const offered = [...counts.values()].filter((count) => count >= least.recipesOfOne)
    expect(offered.length).toBeGreaterThanOrEqual(least.cuisines)
  })

  it('is of every skill from assembling on', () => {
    const skills = new Set(recipes.map(({ skill }) => skill))
    for (let skill = 1; skill <= hardestSkill; skill += 1) expect(skills).toContain(skill)
  })

  it('is of five minutes to an hour and more', () => {
    const minutes = recipes.map(({ totalMinutes }) => totalMinutes)
    expect(Math.min(...minutes)).toBeLessThanOrEqual(quickestMinutes)
    expect(Math.max(...minutes)).toBeGreaterThanOrEqual(slowestMinutes)
    // No stretch of a quarter of an hour between them is empty.
    for (let from = quickestMinutes; from < slowestMinutes; from += 15)
      expect(minutes.some((total) => total >= from && total < from + 15)).toBe(true)
  })
})
