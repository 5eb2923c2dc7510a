import { loadCatalogue } from '@zero-sum/food-data'
import { availableCarbohydrate, energyKcal } from '@zero-sum/nutrition-engine'

export type TraceSpecimen = {
  ndb: string
  grams: number
  proteinGrams: number
  fatGrams: number
  availableCarbohydrateGrams: number
  fibreGrams: number
  energyKcal: number
  /** What USDA itself gives for the same grams. */
  usdaEnergyKcal: number
}

const specimenGrams = 60

/** One ingredient with its arithmetic, from the same food record and the same formula as every plan. */
export function traceSpecimen(): TraceSpecimen {
  const food = loadCatalogue().foods.get('rolled-oats')
  if (food === undefined) throw new Error('The catalogue has no rolled oats to show.')
  const { per100g } = food
  const share = specimenGrams / 100
  const figures = {
    proteinGrams: per100g.proteinGrams * share,
    fatGrams: per100g.fatGrams * share,
    availableCarbohydrateGrams:
      availableCarbohydrate(per100g.carbohydrateGrams, per100g.fibreGrams) * share,
    fibreGrams: per100g.fibreGrams * share,
  }
  return {
    ndb: food.ndb,
    grams: specimenGrams,
    ...figures,
    energyKcal: energyKcal(figures),
    usdaEnergyKcal: per100g.energyKcal * share,
  }
}
