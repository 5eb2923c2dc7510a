import { describe, expect, it } from 'vitest'
import { brokenBy, soundDish, withStep } from './testing/plant.ts'
import { shortestMinutes } from './times.ts'

describe('the rule on times', () => {
  it('finds times that are impossible', () => {
    for (const times of [
      { activeMinutes: 30 },
      { activeMinutes: 0 },
      { totalMinutes: 200 },
      { skill: 0 },
      { skill: 11 },
    ])
      expect(brokenBy({ ...soundDish, ...times })).toEqual(['times'])
  })

  it('finds a method that takes longer than it says, and one that takes no such time', () => {
    expect(brokenBy(withStep('Roast it for 40 minutes.'))).toEqual(['times'])
    expect(brokenBy({ ...soundDish, totalMinutes: 90 })).toEqual(['times'])
  })
})

describe('shortestMinutes', () => {
  const of = (...steps: string[][]) => shortestMinutes(steps)

  it('adds up the work of the hands, at the shorter end', () => {
    expect(of(['fry it for 5 to 6 minutes.', 'stir for 1 minute.'], ['fry for 90 seconds.'])).toBe(
      8,
    )
    expect(of(['fry for 3 minutes on each side.'])).toBe(6)
    expect(of(['braise it for 1 hour.'])).toBe(60)
  })

  it('lets what cooks by itself run on beside the next steps', () => {
    expect(of(['simmer the rice for 12 minutes.'], ['fry it for 5 minutes.'])).toBe(12)
    expect(of(['fry it for 5 minutes.'], ['bake it for 20 minutes.'])).toBe(25)
  })

  it('counts what is done meanwhile from the same beginning', () => {
    expect(of(['fry it for 10 minutes.'], ['meanwhile stir the sauce for 4 minutes.'])).toBe(10)
    expect(of(['knead for 5 minutes.', 'meanwhile fry it for 8 minutes.'])).toBe(8)
  })

  it('counts minutes inside others once, and no rest of the oil', () => {
    expect(of(['fry it for 20 minutes, adding the peas for the last 3 minutes.'])).toBe(20)
    expect(of(['fry it in the rest of the oil for 4 minutes.'], ['fry it for 4 minutes.'])).toBe(8)
  })
})
