import type { Allergen } from '@zero-sum/contracts'
import type { SoldAs } from './sold-as.ts'

/**
 * What USDA SR28 measured in 100 g of the edible part. `null` is "not measured", which is not zero. The five figures that
 * a day is held to are always measured: a food without them is not in the catalogue.
 */
export type FoodNutrients = {
  energyKcal: number
  proteinGrams: number
  fatGrams: number
  /** Total carbohydrate by difference, fibre included. */
  carbohydrateGrams: number
  fibreGrams: number
  sugarsGrams: number | null
  saturatedFatGrams: number | null
  monounsaturatedFatGrams: number | null
  polyunsaturatedFatGrams: number | null
  cholesterolMg: number | null
  calciumMg: number | null
  ironMg: number | null
  magnesiumMg: number | null
  phosphorusMg: number | null
  potassiumMg: number | null
  sodiumMg: number | null
  zincMg: number | null
  copperMg: number | null
  manganeseMg: number | null
  seleniumUg: number | null
  vitaminAUgRae: number | null
  retinolUg: number | null
  vitaminCMg: number | null
  vitaminDUg: number | null
  vitaminEMg: number | null
  vitaminKUg: number | null
  thiaminMg: number | null
  riboflavinMg: number | null
  niacinMg: number | null
  pantothenicAcidMg: number | null
  vitaminB6Mg: number | null
  folateUgDfe: number | null
  vitaminB12Ug: number | null
  cholineMg: number | null
}

/** What a food is made of or comes from, as far as a diet or an exclusion asks. Derived foods carry their source's traits. */
export const foodTraits = [
  'meat',
  'red_meat',
  'pork',
  'poultry',
  'fish',
  'seafood',
  'dairy',
  'egg',
  'honey',
  'gelatine',
  'animal_rennet',
  'alcohol',
  'grain',
  'legume',
  'starchy_vegetable',
  'refined_sugar',
  'refined_oil',
  'processed',
] as const
export type FoodTrait = (typeof foodTraits)[number]

export const aisles = [
  'vegetables',
  'fruit',
  'meat and fish',
  'dairy and eggs',
  'tofu and meat-free',
  'bread and grains',
  'beans and tins',
  'nuts and seeds',
  'oils and sauces',
  'herbs and spices',
  'baking and sweet',
  'drinks',
] as const
export type Aisle = (typeof aisles)[number]

/** A household amount: `grams` of edible food in one `unit` ("tbsp", "large egg", "tin"). */
export type HouseholdMeasure = { unit: string; plural: string; grams: number }

/**
 * The allergen record. A food that has one answers for the whole closed list: what is in neither list is free of it.
 * `mayContain` is what such a food is commonly contaminated with as sold.
 */
export type AllergenRecord = { contains: readonly Allergen[]; mayContain: readonly Allergen[] }

export type Food = {
  /** Kebab-case key that recipes use. */
  key: string
  /** Five-digit USDA SR28 number. */
  ndb: string
  /** As a shopping list says it, in the state that is weighed: "Red lentils, dry". */
  name: string
  aisle: Aisle
  /** An ordinary supermarket often does not have it. */
  isHardToFind?: true
  /** Share of the bought weight that is thrown away, in percent. */
  refusePercent: number
  per100g: FoodNutrients
  /** First the one to show; empty where only grams make sense. */
  measures: readonly HouseholdMeasure[]
  /** Left out where it goes by the piece that its measures name, or by weight. */
  soldAs?: SoldAs
  /** The smallest amount that a kitchen can tell apart, in grams: 50 for a whole egg, 5 for rice, 1 for oil and spices. */
  stepGrams: number
  /** `null`: nobody has completed the record, so the food is served to no one with an allergy. */
  allergens: AllergenRecord | null
  traits: readonly FoodTrait[]
  /** Lower-case singular words by which people name it, the general ones included: "chicken", "poultry", "meat". */
  words: readonly string[]
}
