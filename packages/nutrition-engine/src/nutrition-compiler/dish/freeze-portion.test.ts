import { describe, expect, it } from 'vitest'
import { fixtureWeek, portionOf } from '../../testing/fixture-week.ts'
import { freezePortion } from './freeze-portion.ts'
import { energyOf, sumSteps } from './portion.ts'

describe('freezePortion', () => {
  const portion = portionOf(fixtureWeek(), 'chicken-stew', 1.5)
  // 10 g of chicken more and 25 g of potatoes less, in steps of 5 g.
  const steps = portion.written.map((written, at) => written + ([2, -5][at] ?? 0))
  const frozen = freezePortion({ ...portion, isBent: true }, steps)

  it('leaves no ingredient any room', () => {
    for (const amounts of [frozen.least, frozen.most, frozen.written, frozen.start])
      expect(amounts).toEqual(steps)
    expect(frozen.isBent).toBe(false)
  })

  it('has the figures of the amounts that were cooked', () => {
    expect(frozen.figures).toEqual(sumSteps(portion.dish, steps))
    expect(frozen.figures).not.toEqual(portion.figures)
    expect(frozen.energyKcal).toBe(energyOf(frozen.figures))
    expect(frozen.servings).toBe(1.5)
    expect(frozen.dish).toBe(portion.dish)
  })
})
