import type { Micronutrient, PlanDay } from '@zero-sum/contracts'
import type { FoodNutrients } from '../catalogue/food.ts'
import type { Catalogue } from '../catalogue/recipe.ts'
import type { NormalizedIntake } from '../intake-normalizer/normalized-intake.ts'
import { adviseOn } from './advise-on-nutrient.ts'
import {
  atAge,
  type DietaryReference,
  dietaryReferences,
  referenceFor,
  retinolUpperUg,
} from './dietary-references.ts'
import { knownFoods } from './known-foods.ts'
import { type Adviser, richFoods } from './rich-foods.ts'

export type Eater = Adviser & Pick<NormalizedIntake, 'age' | 'diet' | 'sex'>

/** So much of a food, with what is known of it; nothing is known of a food that the catalogue lacks. */
type Eaten = { grams: number; per100g: FoodNutrients | undefined }

/** What was measured of a nutrient in some food, and in which share of the food's mass it was measured at all. */
type Measured = { amount: number; coverage: number }

/**
 * The plan's average day against the Dietary Reference Intakes. A nutrient that USDA did not measure in a food adds
 * nothing, so an amount is "at least" so much, and `coverage` says in how much of the food it was measured.
 */
export function assessMicronutrients(
  days: readonly PlanDay[],
  catalogue: Catalogue,
  eater: Eater,
): Micronutrient[] {
  const foods = knownFoods(catalogue)
  const eaten = days
    .flatMap(({ meals }) => meals.flatMap(({ ingredients }) => ingredients))
    .map((line) => ({ grams: line.grams, per100g: foods(line)?.per100g }))
  const isVegetarian = eater.diet === 'vegetarian' || eater.diet === 'vegan'
  const retinol = measure(eaten, 'retinolUg', days.length).amount
  return dietaryReferences.map((row): Micronutrient => {
    const { amount, coverage } = measure(eaten, row.nutrient, days.length)
    const reference = referenceFor(row, { ...eater, isVegetarian })
    const percentOfReference = (100 * amount) / reference
    const isTooMuch = isOverUpper(row, amount, retinol, eater)
    const advice = adviseOn({
      row,
      percentOfReference,
      coverage,
      isTooMuch,
      diet: eater.diet,
      richFoods: () => richFoods(catalogue, row.nutrient, eater),
    })
    return {
      nutrient: row.name,
      unit: row.unit,
      amountPerDay: round(amount),
      coverage: Math.round(coverage * 1000) / 1000,
      reference: round(reference),
      referenceKind: row.kind,
      percentOfReference: Math.round(percentOfReference),
      ...(advice === undefined ? {} : { advice: advice.detail }),
      ...(advice?.said === undefined ? {} : { said: advice.said }),
    }
  })
}

function isOverUpper(
  row: DietaryReference,
  amount: number,
  retinol: number,
  eater: Eater,
): boolean {
  if (row.nutrient === 'vitaminAUgRae') return retinol > atAge(retinolUpperUg, eater.sex, eater.age)
  return row.upper !== undefined && amount > atAge(row.upper, eater.sex, eater.age)
}

function measure(
  eaten: readonly Eaten[],
  nutrient: keyof FoodNutrients,
  dayCount: number,
): Measured {
  let sum = 0
  let measuredGrams = 0
  let allGrams = 0
  for (const { grams, per100g } of eaten) {
    const amount = per100g?.[nutrient]
    allGrams += grams
    if (amount === undefined || amount === null) continue
    measuredGrams += grams
    sum += (amount * grams) / 100
  }
  return { amount: sum / dayCount, coverage: allGrams === 0 ? 0 : measuredGrams / allGrams }
}

/** Three figures say all that the data can. */
function round(value: number): number {
  return Number(value.toPrecision(3))
}
