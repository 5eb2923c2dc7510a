import type { Allergen } from '@zero-sum/contracts'
import type { Food, FoodTrait } from '../catalogue/food.ts'
import { nothingMeasured } from './nothing-measured.ts'

type FixtureFood = Pick<Food, 'key' | 'ndb' | 'name' | 'aisle' | 'stepGrams' | 'words'> & {
  refusePercent?: number
  measures: readonly (readonly [unit: string, plural: string, grams: number])[]
  contains?: readonly Allergen[]
  mayContain?: readonly Allergen[]
  traits?: readonly FoodTrait[]
  /** kcal, protein, fat, carbohydrate, fibre, calcium mg, B12 µg, choline mg (or null) in 100 g, from USDA SR28. */
  figures: readonly [number, number, number, number, number, number, number, number | null]
}

/** A food record from the few things that tell it from others; what is not given is free, plain and unmeasured. */
export function food(fixture: FixtureFood): Food {
  const { figures, measures, contains = [], mayContain = [], traits = [], ...rest } = fixture
  const [energyKcal, proteinGrams, fatGrams, carbohydrateGrams, fibreGrams] = figures
  const [calciumMg, vitaminB12Ug, cholineMg] = figures.slice(5) as [number, number, number | null]
  return {
    refusePercent: 0,
    ...rest,
    measures: measures.map(([unit, plural, grams]) => ({ unit, plural, grams })),
    allergens: { contains, mayContain },
    traits,
    per100g: {
      ...nothingMeasured,
      energyKcal,
      proteinGrams,
      fatGrams,
      carbohydrateGrams,
      fibreGrams,
      calciumMg,
      vitaminB12Ug,
      cholineMg,
    },
  }
}
