import type { Sex } from '@zero-sum/contracts'
import type { FoodNutrients } from '../catalogue/food.ts'

/** By sex and years of age: men 18, 19–50, 51–70, 71 and over, then women the same. */
type Row = readonly [number, number, number, number, number, number, number, number]

export type DietaryReference = {
  nutrient: keyof FoodNutrients
  name: string
  unit: 'g' | 'mg' | 'µg'
  kind: 'RDA' | 'AI' | 'limit'
  amounts: Row
  /** Tolerable upper intake level where it applies to what is eaten, not only to supplements; by the same ages. */
  upper?: Row
}

function always(amount: number): Row {
  return [amount, amount, amount, amount, amount, amount, amount, amount]
}

/** The first four and the last four alike. */
function bySex(male: number, female: number): Row {
  return [male, male, male, male, female, female, female, female]
}

/**
 * Dietary Reference Intakes of the US National Academies (RDA, or AI where none is set): IOM 1997–2011 as in their summary
 * tables, sodium and potassium as revised in 2019. Upper levels that apply only to supplements or added forms
 * (magnesium, niacin, folate, vitamin E, vitamin A but retinol) are left out: food can't breach them.
 */
export const dietaryReferences: readonly DietaryReference[] = [
  {
    nutrient: 'vitaminAUgRae',
    name: 'Vitamin A',
    unit: 'µg',
    kind: 'RDA',
    amounts: bySex(900, 700),
  },
  {
    nutrient: 'vitaminCMg',
    name: 'Vitamin C',
    unit: 'mg',
    kind: 'RDA',
    amounts: [75, 90, 90, 90, 65, 75, 75, 75],
    upper: [1800, 2000, 2000, 2000, 1800, 2000, 2000, 2000],
  },
  {
    nutrient: 'vitaminDUg',
    name: 'Vitamin D',
    unit: 'µg',
    kind: 'RDA',
    amounts: [15, 15, 15, 20, 15, 15, 15, 20],
    upper: always(100),
  },
  { nutrient: 'vitaminEMg', name: 'Vitamin E', unit: 'mg', kind: 'RDA', amounts: always(15) },
  {
    nutrient: 'vitaminKUg',
    name: 'Vitamin K',
    unit: 'µg',
    kind: 'AI',
    amounts: [75, 120, 120, 120, 75, 90, 90, 90],
  },
  {
    nutrient: 'thiaminMg',
    name: 'Thiamin (B1)',
    unit: 'mg',
    kind: 'RDA',
    amounts: [1.2, 1.2, 1.2, 1.2, 1, 1.1, 1.1, 1.1],
  },
  {
    nutrient: 'riboflavinMg',
    name: 'Riboflavin (B2)',
    unit: 'mg',
    kind: 'RDA',
    amounts: [1.3, 1.3, 1.3, 1.3, 1, 1.1, 1.1, 1.1],
  },
  { nutrient: 'niacinMg', name: 'Niacin (B3)', unit: 'mg', kind: 'RDA', amounts: bySex(16, 14) },
  {
    nutrient: 'pantothenicAcidMg',
    name: 'Pantothenic acid (B5)',
    unit: 'mg',
    kind: 'AI',
    amounts: always(5),
  },
  {
    nutrient: 'vitaminB6Mg',
    name: 'Vitamin B6',
    unit: 'mg',
    kind: 'RDA',
    amounts: [1.3, 1.3, 1.7, 1.7, 1.2, 1.3, 1.5, 1.5],
    upper: [80, 100, 100, 100, 80, 100, 100, 100],
  },
  { nutrient: 'folateUgDfe', name: 'Folate (B9)', unit: 'µg', kind: 'RDA', amounts: always(400) },
  { nutrient: 'vitaminB12Ug', name: 'Vitamin B12', unit: 'µg', kind: 'RDA', amounts: always(2.4) },
  {
    nutrient: 'cholineMg',
    name: 'Choline',
    unit: 'mg',
    kind: 'AI',
    amounts: [550, 550, 550, 550, 400, 425, 425, 425],
    upper: [3000, 3500, 3500, 3500, 3000, 3500, 3500, 3500],
  },
  {
    nutrient: 'calciumMg',
    name: 'Calcium',
    unit: 'mg',
    kind: 'RDA',
    amounts: [1300, 1000, 1000, 1200, 1300, 1000, 1200, 1200],
    upper: [3000, 2500, 2000, 2000, 3000, 2500, 2000, 2000],
  },
  {
    nutrient: 'ironMg',
    name: 'Iron',
    unit: 'mg',
    kind: 'RDA',
    amounts: [11, 8, 8, 8, 15, 18, 8, 8],
    upper: always(45),
  },
  {
    nutrient: 'magnesiumMg',
    name: 'Magnesium',
    unit: 'mg',
    kind: 'RDA',
    amounts: [410, 400, 420, 420, 360, 310, 320, 320],
  },
  {
    nutrient: 'phosphorusMg',
    name: 'Phosphorus',
    unit: 'mg',
    kind: 'RDA',
    amounts: [1250, 700, 700, 700, 1250, 700, 700, 700],
    upper: [4000, 4000, 4000, 3000, 4000, 4000, 4000, 3000],
  },
  {
    nutrient: 'potassiumMg',
    name: 'Potassium',
    unit: 'mg',
    kind: 'AI',
    amounts: [3000, 3400, 3400, 3400, 2300, 2600, 2600, 2600],
  },
  { nutrient: 'sodiumMg', name: 'Sodium', unit: 'mg', kind: 'limit', amounts: always(2300) },
  {
    nutrient: 'zincMg',
    name: 'Zinc',
    unit: 'mg',
    kind: 'RDA',
    amounts: [11, 11, 11, 11, 9, 8, 8, 8],
    upper: [34, 40, 40, 40, 34, 40, 40, 40],
  },
  {
    nutrient: 'copperMg',
    name: 'Copper',
    unit: 'mg',
    kind: 'RDA',
    amounts: [0.89, 0.9, 0.9, 0.9, 0.89, 0.9, 0.9, 0.9],
    upper: [8, 10, 10, 10, 8, 10, 10, 10],
  },
  {
    nutrient: 'manganeseMg',
    name: 'Manganese',
    unit: 'mg',
    kind: 'AI',
    amounts: [2.2, 2.3, 2.3, 2.3, 1.6, 1.8, 1.8, 1.8],
    upper: [9, 11, 11, 11, 9, 11, 11, 11],
  },
  {
    nutrient: 'seleniumUg',
    name: 'Selenium',
    unit: 'µg',
    kind: 'RDA',
    amounts: always(55),
    upper: always(400),
  },
  {
    nutrient: 'fibreGrams',
    name: 'Fibre',
    unit: 'g',
    kind: 'AI',
    amounts: [38, 38, 30, 30, 26, 25, 21, 21],
  },
]

/** Preformed vitamin A has an upper level of its own (IOM 2001), in µg a day by the same ages. */
export const retinolUpperUg: Row = [2800, 3000, 3000, 3000, 2800, 3000, 3000, 3000]

/** Nutrients that USDA SR28's abbreviated table does not hold; named in every plan rather than shown as zero. */
export const notAssessed = [
  'iodine',
  'biotin',
  'chromium',
  'molybdenum',
  'fluoride',
  'chloride',
  'omega-3 fatty acids',
  'added sugars',
] as const

/** The entry of a row for a person. */
export function atAge(row: Row, sex: Sex, age: number): number {
  const band = age < 19 ? 0 : age < 51 ? 1 : age < 71 ? 2 : 3
  return row[sex === 'male' ? band : band + 4] ?? Number.NaN
}

/** Magnesium rises at 31, inside the band 19–50 (IOM 1997). */
const magnesiumFrom31: Readonly<Record<Sex, number>> = { male: 420, female: 320 }
/** Iron from plants is taken up less well: vegetarians need 1.8 times as much (IOM 2001). */
export const vegetarianIronFactor = 1.8

/** What a person should get a day of a nutrient, or at most of a limited one. */
export function referenceFor(
  { nutrient, amounts }: DietaryReference,
  person: { sex: Sex; age: number; isVegetarian: boolean },
): number {
  const { sex, age, isVegetarian } = person
  if (nutrient === 'magnesiumMg' && age >= 31) return magnesiumFrom31[sex]
  const amount = atAge(amounts, sex, age)
  return nutrient === 'ironMg' && isVegetarian ? amount * vegetarianIronFactor : amount
}
