import { describe, expect, it } from 'vitest'
import { fixtureWeek, goalOf } from '../../testing/fixture-week.ts'
import { mostOfDay, objective } from '../objective.ts'
import { excessCost, mostFor } from './excess.ts'

const goal = goalOf(fixtureWeek())
const asking = (energyKcal: number, different: Partial<typeof goal> = {}) =>
  mostFor({
    ...goal,
    day: { ...goal.day, targets: { ...goal.day.targets, energyKcal } },
    ...different,
  })

describe('mostFor', () => {
  it('allows 55 g of fibre, and the adequate intake of those who need more than that', () => {
    expect(asking(2000).fibreGrams).toBe(mostOfDay.fibreGrams)
    expect(asking(5000).fibreGrams).toBe(70)
  })

  it('allows no more sodium to those who eat more', () => {
    expect(asking(1500).sodiumMg).toBe(mostOfDay.sodiumMg)
    expect(asking(5000).sodiumMg).toBe(mostOfDay.sodiumMg)
  })

  it('allows oil in proportion to energy', () => {
    const mostOilPer2000Kcal = 45
    expect(asking(2000, { mostOilPer2000Kcal }).oilGrams).toBe(45)
    expect(asking(4000, { mostOilPer2000Kcal }).oilGrams).toBe(90)
  })
})

describe('excessCost', () => {
  it('is nothing up to the most of each', () => {
    expect(excessCost(1, 1, 1)).toBe(0)
    expect(excessCost(0, 0, 0)).toBe(0)
  })

  it('grows with the square of what is over, each by its own weight', () => {
    expect(excessCost(2, 0, 0)).toBe(objective.excessFibre)
    expect(excessCost(0, 1.5, 0)).toBe(objective.excessSodium / 4)
    expect(excessCost(0, 0, 3)).toBe(4 * objective.excessOil)
    expect(excessCost(2, 2, 2)).toBe(
      objective.excessFibre + objective.excessSodium + objective.excessOil,
    )
  })
})
