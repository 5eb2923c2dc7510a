import { describe, expect, it } from 'vitest'
import { fixtureWeek, goalOf, portionOf } from '../../testing/fixture-week.ts'
import { figureCount, type Portion } from '../dish/portion.ts'
import { leastFibreShare, mostOfDay, objective } from '../objective.ts'
import { finishDay } from './finish-day.ts'
import type { Hold } from './hold.ts'
import { heapCost } from './portion-cost.ts'

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

/** What a day costs beyond the 4 that its options do, and beyond missing our own bar. */
function costBeyond(of: readonly Portion[]): number {
  const { ownCost, isLopsided } = finish(of)
  return ownCost - 4 - (isLopsided ? objective.missedOwnBar : 0)
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
    const sodium = (mg: number) => costBeyond(holding(5, mg))
    expect(sodium(2300 - 1e-6)).toBe(0)
    expect(sodium(4600)).toBeCloseTo(objective.excessSodium, 9)
    expect(sodium(3450)).toBeCloseTo(objective.excessSodium / 4, 9)
  })

  it('adds the square of the fibre that is over a day’s most', () => {
    const fibre = (grams: number) => costBeyond(holding(3, grams))
    expect(fibre(mostOfDay.fibreGrams - 1e-6)).toBe(0)
    expect(fibre(1.5 * mostOfDay.fibreGrams)).toBeCloseTo(objective.excessFibre / 4, 9)
  })

  it('adds the square of what the fibre is short of three quarters of the expected', () => {
    const least = leastFibreShare * goal.day.targets.fibreGrams
    const fibre = (grams: number) => costBeyond(holding(3, grams))
    expect(fibre(least + 1e-6)).toBe(0)
    expect(fibre(least / 2)).toBeCloseTo(objective.missingFibre / 4, 9)
    expect(fibre(0)).toBeCloseTo(objective.missingFibre, 9)
  })

  it('adds the square of the oil that is over a day’s most, in proportion to its energy', () => {
    const oily = (grams: number, energyKcal: number) => {
      const targets = { ...goal.day.targets, energyKcal }
      const day = { ...goal.day, targets }
      const wide = { low: -1, high: 1e6 }
      const bands = {
        energyKcal: wide,
        proteinGrams: wide,
        fatGrams: wide,
        availableCarbohydrateGrams: wide,
      }
      return finish(holding(6, grams), {
        goal: { ...goal, own: bands, promised: bands, day, mostOilPer2000Kcal: 45 },
      })
    }
    expect(oily(45 - 1e-6, 2000).ownCost).toBe(4)
    expect(oily(54, 2000).ownCost).toBeCloseTo(4 + objective.excessOil / 25, 9)
    expect(oily(108, 4000).ownCost).toBeCloseTo(4 + objective.excessOil / 25, 9)
  })

  it('counts what the polish heaped on a plate, and misses our own bar with a plate that nobody finishes', () => {
    const [bowl, lunch, dinner, snack] = portions
    if (!bowl || !lunch || !dinner || !snack) throw new Error('The day has four meals.')
    const chicken = dinner.dish.candidate.foods.findIndex(({ key }) => key === 'chicken-breast')
    const step = dinner.dish.candidate.foods[chicken]?.stepGrams ?? 0
    const heaped = (grams: number) => {
      const written = dinner.written.with(chicken, grams / step)
      const rest = dinner.grams - (dinner.written[chicken] ?? 0) * step
      const cost = heapCost({ grams: rest + grams, heaviestGrams: grams }) - heapCost(dinner)
      return { day: finish([bowl, lunch, { ...dinner, written }, snack]), cost }
    }
    const some = heaped(500)
    expect(some.cost).toBeGreaterThan(0)
    expect(some.day).toMatchObject({ isLopsided: false, ownCost: expect.closeTo(4 + some.cost, 9) })
    const far = heaped(800)
    expect(far.day).toMatchObject({
      isLopsided: true,
      ownCost: expect.closeTo(4 + far.cost + objective.missedOwnBar, 9),
    })
  })

  it('misses our own bar where a day is lopsided', () => {
    const over = Math.sqrt(objective.mostLopsided / objective.excessSodium)
    const salted = (share: number) => finish(holding(5, 2300 * (1 + share)))
    expect(salted(over - 1e-6)).toMatchObject({ isLopsided: false, isOwn: true })
    expect(salted(over + 1e-6)).toMatchObject({
      isLopsided: true,
      isOwn: false,
      ownCost: expect.closeTo(4 + objective.mostLopsided + objective.missedOwnBar, 3),
    })
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
