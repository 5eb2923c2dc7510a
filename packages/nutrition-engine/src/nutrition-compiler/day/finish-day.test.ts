import { describe, expect, it } from 'vitest'
import { fixtureWeek, goalOf, portionOf } from '../../testing/fixture-week.ts'
import { figureCount, type Portion } from '../dish/portion.ts'
import { leastFibreShare, mostOfDay, mostOilGrams, objective } from '../objective.ts'
import { finishDay } from './finish-day.ts'
import type { Hold } from './hold.ts'

const week = fixtureWeek()
const goal = goalOf(week)
const ids = ['yogurt-bowl', 'tofu-rice', 'chicken-stew', 'apple-and-peanut-butter']
const portions = ids.map((id) => portionOf(week, id))
const noHolds: (Hold | undefined)[] = ids.map(() => undefined)

/** The day with these portions as written; bands so wide that it is always good unless a test narrows them. */
function finish(
  of: readonly Portion[],
  different: { goal?: typeof goal; holds?: typeof noHolds } = {},
) {
  const wide = { low: 0, high: 1e6 }
  const bands = {
    energyKcal: wide,
    proteinGrams: wide,
    fatGrams: wide,
    availableCarbohydrateGrams: wide,
  }
  return finishDay(
    {
      slots: week.slots,
      goal: { ...goal, promised: { ...bands, energyKcal: { low: 1, high: 1e6 } }, own: bands },
      holds: noHolds,
      ...different,
      portions: of,
      steps: of.map(({ written }) => written),
    },
    10,
    4,
  )
}
/** The same portions with so much of one figure in the whole day, the same in each step of each ingredient. */
function holding(figure: number, amount: number): Portion[] {
  const steps = portions.flatMap(({ written }) => [...written]).reduce((sum, one) => sum + one, 0)
  return portions.map((portion) => ({
    ...portion,
    dish: {
      ...portion.dish,
      stepFigures: portion.dish.stepFigures.map((one, at) =>
        at % figureCount === figure ? amount / steps : one,
      ),
    },
  }))
}

describe('finishDay', () => {
  it('sums its meals from the steps that will be weighed', () => {
    const { figures, usdaEnergyKcal } = finish(portions)
    const sum = (at: number) => portions.reduce((all, one) => all + (one.figures[at] ?? 0), 0)
    expect(figures.proteinGrams).toBeCloseTo(sum(0), 9)
    expect(figures.fatGrams).toBeCloseTo(sum(1), 9)
    expect(figures.availableCarbohydrateGrams).toBeCloseTo(sum(2), 9)
    expect(figures.energyKcal).toBeCloseTo(4 * sum(0) + 9 * sum(1) + 4 * sum(2) + 2 * sum(3), 9)
    expect(usdaEnergyKcal).toBeCloseTo(sum(4), 9)
  })

  it('costs what it was handed where nothing about the whole day is wrong', () => {
    expect(finish(portions)).toMatchObject({ cost: 10, ownCost: 4, isPromised: true, isOwn: true })
  })

  it('adds the same for each dish on a protein that the day has already', () => {
    const chicken = portionOf(week, 'chicken-and-rice')
    const twice = finish(portions.with(1, chicken))
    expect(twice.ownCost).toBe(4 + objective.sameProteinInDay)
    expect(twice.cost).toBe(10 + objective.sameProteinInDay)
  })

  it('adds the square of the sodium that is over 2,300 mg', () => {
    const sodium = (mg: number) => finish(holding(5, mg)).ownCost
    expect(sodium(2300 - 1e-6)).toBe(4)
    expect(sodium(4600)).toBeCloseTo(4 + objective.excessSodium, 9)
    expect(sodium(3450)).toBeCloseTo(4 + objective.excessSodium / 4, 9)
  })

  it('adds the square of the fibre that is over a day’s most', () => {
    const fibre = (grams: number) => finish(holding(3, grams)).ownCost
    expect(fibre(mostOfDay.fibreGrams - 1e-6)).toBe(4)
    expect(fibre(1.5 * mostOfDay.fibreGrams)).toBeCloseTo(4 + objective.excessFibre / 4, 9)
  })

  it('adds the square of what the fibre is short of three quarters of the expected', () => {
    const least = leastFibreShare * goal.day.targets.fibreGrams
    const fibre = (grams: number) => finish(holding(3, grams)).ownCost
    expect(fibre(least + 1e-6)).toBe(4)
    expect(fibre(least / 2)).toBeCloseTo(4 + objective.missingFibre / 4, 9)
    expect(fibre(0)).toBeCloseTo(4 + objective.missingFibre, 9)
  })

  it('adds the square of the oil that is over a day’s most, in proportion to its energy', () => {
    const [bowl, lunch, dinner, snack] = portions
    if (!bowl || !lunch || !dinner || !snack) throw new Error('The day has four meals.')
    // The stew has 10 g of oil, the rice 8 g.
    const oil = dinner.dish.candidate.foods.findIndex(({ key }) => key === 'olive-oil')
    const oily = (energyKcal: number, fatGrams: number) => {
      const wished = (mostOilGrams.usual * energyKcal) / 2000
      const written = dinner.written.with(oil, 2 * wished - 8)
      const targets = { ...goal.day.targets, energyKcal, fatGrams }
      const wide = { low: -1, high: 1e6 }
      const bands = {
        energyKcal: wide,
        proteinGrams: wide,
        fatGrams: wide,
        availableCarbohydrateGrams: wide,
      }
      return finish([bowl, lunch, { ...dinner, written }, snack], {
        goal: { ...goal, own: bands, promised: bands, day: { ...goal.day, targets } },
      }).ownCost
    }
    expect(oily(2000, 70)).toBeCloseTo(4 + objective.excessOil, 9)
    expect(oily(4000, 140)).toBeCloseTo(4 + objective.excessOil, 9)
    // Who lives on fat may have more of it: 90 g of oil are over 70, and under 100.
    const { usual, lowCarb } = mostOilGrams
    const overLowCarb = (2 * usual) / lowCarb - 1
    expect(oily(2000, 100)).toBeCloseTo(4 + objective.excessOil * overLowCarb ** 2, 9)
    expect(oily(2000, 150)).toBe(4)
  })

  it('says whether it keeps the promise and our own bar, and what missing that costs', () => {
    const energy = finish(portions).figures.energyKcal
    const around = (slack: number) => ({
      energyKcal: { low: energy - slack, high: energy + slack },
      proteinGrams: { low: 0, high: 1e6 },
      fatGrams: { low: 0, high: 1e6 },
      availableCarbohydrateGrams: { low: 0, high: 1e6 },
    })
    const off = { ...around(9), energyKcal: { low: energy + 1, high: energy + 9 } }
    expect(finish(portions, { goal: { ...goal, promised: around(9), own: off } })).toMatchObject({
      isPromised: true,
      isOwn: false,
      ownCost: 4 + objective.missedOwnBar,
    })
    expect(finish(portions, { goal: { ...goal, promised: off, own: off } }).isPromised).toBe(false)
  })

  it('marks what was cooked on another day, and nothing else', () => {
    const [, lunch] = portions
    if (lunch === undefined) throw new Error('The day has a lunch.')
    const leftover: Hold = { kind: 'portion', portion: lunch, cookedOn: 3 }
    const { meals } = finish(portions, { holds: noHolds.with(1, leftover) })
    expect(meals.map(({ cookedOn }) => cookedOn)).toEqual([undefined, 3, undefined, undefined])
    const settled: Hold = { kind: 'portion', portion: lunch }
    const kept = finish(portions, { holds: noHolds.with(1, settled) }).meals
    expect(kept.some((meal) => 'cookedOn' in meal)).toBe(false)
  })
})
