import { describe, expect, it } from 'vitest'
import { traceSpecimen } from './trace-specimen.ts'

describe('traceSpecimen', () => {
  it('is 60 g of USDA 08120 by the convention 4 P + 4 C + 9 F + 2 fibre', () => {
    const specimen = traceSpecimen()
    // SR28, food 08120, per 100 g: 13.15 protein, 6.52 fat, 67.7 carbohydrate, 10.1 fibre, 379 kcal.
    expect(specimen.ndb).toBe('08120')
    expect(specimen.proteinGrams).toBeCloseTo(7.89, 6)
    expect(specimen.availableCarbohydrateGrams).toBeCloseTo(34.56, 6)
    expect(specimen.energyKcal).toBeCloseTo(217.128, 6)
    expect(specimen.usdaEnergyKcal).toBeCloseTo(227.4, 6)
  })
})
