import type { DayFigures, PlanMeal } from '@zero-sum/contracts'
import { availableCarbohydrate, type Catalogue, energyKcal } from '@zero-sum/nutrition-engine'

export type CountedLine = { ndb: string; food: string; grams: number } & DayFigures

/** What each ingredient of a portion brings, by the same arithmetic as the plan; a food that the catalogue has lost is left out. */
export function countMeal(
  { ingredients }: Pick<PlanMeal, 'ingredients'>,
  { foods }: Catalogue,
): CountedLine[] {
  const byNdb = new Map([...foods.values()].map((food) => [food.ndb, food]))
  return ingredients.flatMap(({ ndb, food: name, grams }) => {
    const food = byNdb.get(ndb)
    if (food === undefined) return []
    const share = grams / 100
    const { proteinGrams, fatGrams, carbohydrateGrams, fibreGrams } = food.per100g
    const figures = {
      proteinGrams: proteinGrams * share,
      fatGrams: fatGrams * share,
      availableCarbohydrateGrams: availableCarbohydrate(carbohydrateGrams, fibreGrams) * share,
      fibreGrams: fibreGrams * share,
    }
    return [{ ndb, food: name, grams, ...figures, energyKcal: energyKcal(figures) }]
  })
}
