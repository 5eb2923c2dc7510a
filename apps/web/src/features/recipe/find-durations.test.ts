import { loadCatalogue } from '@zero-sum/food-data'
import { describe, expect, it } from 'vitest'
import { findDurations } from './find-durations.ts'

describe('findDurations', () => {
  it.each([
    ['Simmer for 15 minutes, until soft.', [900]],
    ['Fry for 3 to 4 minutes, turn and fry for 2 minutes.', [180, 120]],
    ['Fry 3–4 minutes.', [180]],
    ['Stir for 30 seconds, then cook for 1½ hours.', [30, 5400]],
    ['Rest for ½ hour.', [1800]],
    ['Cook for 2 minutes on each side, then 2 minutes more.', [120]],
    ['Give it a 10-minute rest.', [600]],
    ['Bake at 200 °C for an hour or so.', []],
    ['15 Minuten köcheln, 3 bis 4 Minuten ruhen lassen.', [900, 180]],
    ['1 Stunde backen.', [3600]],
    ['Whisk for 5 seconds with 2 forks.', []],
    ['Cut into 2 cm minute steaks.', []],
  ])('finds in “%s” %j', (step, seconds) => {
    expect(findDurations(step)).toEqual(seconds)
  })

  it('finds a time in most dishes that are cooked', () => {
    const { recipes } = loadCatalogue()
    const timed = recipes.filter(({ method }) =>
      method.some((step) => findDurations(step).length > 0),
    )
    expect(timed.length / recipes.length).toBeGreaterThan(0.8)
  })
})
