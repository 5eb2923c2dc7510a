import { describe, expect, it } from 'vitest'
import { energyShares } from './energy-shares.ts'

describe('energyShares', () => {
  it('adds up to the energy of the convention 4 P + 4 C + 9 F + 2 fibre', () => {
    const figures = Object.freeze({
      energyKcal: 4 * 25 + 4 * 50 + 9 * 15 + 2 * 8,
      proteinGrams: 25,
      fatGrams: 15,
      availableCarbohydrateGrams: 50,
      fibreGrams: 8,
    })
    const { protein, carbohydrate, fat, fibre } = energyShares(figures)
    expect(protein + carbohydrate + fat + fibre).toBe(figures.energyKcal)
  })
})
