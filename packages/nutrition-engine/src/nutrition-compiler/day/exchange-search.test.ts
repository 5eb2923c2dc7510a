import { describe, expect, it } from 'vitest'
import { createRandom } from '../../random/create-random.ts'
import { fixtureWeek, goalOf } from '../../testing/fixture-week.ts'
import { exchangeProblem, searchExchanges } from './exchange-search.ts'
import { type SlotOptions, scaleOf } from './slot-options.ts'

const goal = goalOf(fixtureWeek())
const scale = scaleOf(goal)
const { targets } = goal.day
const third = (value: number) => Float64Array.of(value / 3, value / 3)

/** A slot with two dishes, each a third of the day; the second of them has what the person likes. */
function slotOf(number: number, plainCost: number): SlotOptions {
  const none = new Float64Array(2)
  return {
    portions: [],
    protein: third(targets.proteinGrams / scale.protein),
    fat: third(targets.fatGrams / scale.fat),
    carbohydrate: third(targets.availableCarbohydrateGrams / scale.carbohydrate),
    energy: third(targets.energyKcal / scale.energy),
    usdaGap: none,
    fibre: none,
    sodium: none,
    oil: none,
    cost: Float64Array.of(plainCost, 0),
    ownCost: none,
    dish: Int32Array.of(2 * number, 2 * number + 1),
    source: Int32Array.of(2 * number, 2 * number + 1),
    liking: Int32Array.of(0, 1),
  }
}

/** How many of the three slots take the liked dish, with each kind of start. */
function likedDishes(plainCosts: readonly number[], worth: number): number[] {
  const slots = plainCosts.map((cost, number) => slotOf(number, cost))
  const problem = exchangeProblem(slots, goal, scale, {
    dishCount: 6,
    sourceCount: 6,
    usdaSlackPercent: 3,
    likingWorth: Float64Array.of(0, worth),
    deviation: 1,
  })
  return [1, 2, 3, 4, 5, 6].map((seed) => {
    const chosen = searchExchanges(problem, createRandom(seed), undefined)
    return chosen?.reduce((sum, option) => sum + option, 0) ?? Number.NaN
  })
}

describe('searchExchanges', () => {
  it('takes a dish with what the person likes once on a day', () => {
    // Each dish without it costs 5 for that, and would be better by 1 otherwise.
    expect(likedDishes([4, 4, 4], 5)).toEqual([1, 1, 1, 1, 1, 1])
  })

  it('takes more of them where they are the better dishes anyway', () => {
    expect(likedDishes([6, 6, 4], 5)).toEqual([2, 2, 2, 2, 2, 2])
    expect(likedDishes([6, 6, 6], 5)).toEqual([3, 3, 3, 3, 3, 3])
  })
})
