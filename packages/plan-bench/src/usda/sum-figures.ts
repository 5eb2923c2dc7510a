import type { UsdaFood } from './read-usda.ts'

/** Grams of one USDA food, as a plan lists them. */
export type Weighed = { ndb: string; grams: number }

/** What a dish or a day holds by USDA's tables. */
export type Sums = {
  energyKcal: number
  proteinGrams: number
  fatGrams: number
  availableCarbohydrateGrams: number
  fibreGrams: number
  /** By USDA's own factors, which differ from food to food. */
  usdaEnergyKcal: number
  /** Only of the foods in which it was measured. */
  sodiumMg: number
  saturatedFatGrams: number
  /** Numbers that SR28 does not have; their grams are in no sum. */
  unknown: string[]
}

/**
 * Adds up a list of weighed foods. Energy by the factors of Regulation (EU) No 1169/2011, Annex XIV: 4 kcal a gram of
 * protein and of available carbohydrate (total less fibre), 9 of fat, 2 of fibre.
 */
export function sumFigures(list: readonly Weighed[], foods: ReadonlyMap<string, UsdaFood>): Sums {
  const sums: Sums = {
    energyKcal: 0,
    proteinGrams: 0,
    fatGrams: 0,
    availableCarbohydrateGrams: 0,
    fibreGrams: 0,
    usdaEnergyKcal: 0,
    sodiumMg: 0,
    saturatedFatGrams: 0,
    unknown: [],
  }
  for (const { ndb, grams } of list) {
    const food = foods.get(ndb)
    if (food === undefined) {
      sums.unknown.push(ndb)
      continue
    }
    const share = grams / 100
    const fibre = food.fibreGrams ?? 0
    sums.proteinGrams += share * (food.proteinGrams ?? 0)
    sums.fatGrams += share * (food.fatGrams ?? 0)
    // By difference and rounded, carbohydrate can come out below its own fibre; nobody eats less than none.
    sums.availableCarbohydrateGrams += share * Math.max(0, (food.carbohydrateGrams ?? 0) - fibre)
    sums.fibreGrams += share * fibre
    sums.usdaEnergyKcal += share * (food.energyKcal ?? 0)
    sums.sodiumMg += share * (food.sodiumMg ?? 0)
    sums.saturatedFatGrams += share * (food.saturatedFatGrams ?? 0)
  }
  const { proteinGrams, fatGrams, availableCarbohydrateGrams, fibreGrams } = sums
  sums.energyKcal =
    4 * proteinGrams + 4 * availableCarbohydrateGrams + 9 * fatGrams + 2 * fibreGrams
  return sums
}
