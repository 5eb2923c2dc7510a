import { loadCatalogue } from '@zero-sum/food-data'
import { describeAmount, describePurchase, type Food, purchaseOf } from '@zero-sum/nutrition-engine'
import { amountsToCook as amountsInEnglish } from '@zero-sum/nutrition-engine/amounts-to-cook'
import { describe, expect, it } from 'vitest'
import { amountsToCook } from './amounts-to-cook.ts'
import { saleUnits, wholeThings } from './german/purchases.ts'
import { units } from './german/units.ts'
import { translateHousehold } from './translate-words.ts'

const foods = [...loadCatalogue().foods.values()]
const germanUnits = new Set(
  [units, saleUnits, wholeThings].flatMap((all) => Object.values(all).flat()),
)
const label = / (?:\([\d,]+ (?:k?g|m?l)\)|mit \d+ Stück)$/

/** Every text that an amount of a food may be described by, from one kitchen step to a week's worth. */
function amountsOf(food: Food): string[] {
  const grams = Array.from({ length: 60 }, (_, at) => (at + 1) * food.stepGrams)
  const much = Array.from({ length: 20 }, (_, at) => (at + 4) ** 2 * food.stepGrams)
  return [...grams, ...much].flatMap((amount) => [
    describeAmount(food, amount),
    describePurchase(food, purchaseOf(food, amount / (1 - food.refusePercent / 100)).purchase),
  ])
}

const all = [...new Set(foods.flatMap(amountsOf))]

describe('translateHousehold', () => {
  it('knows every amount of every food', () => {
    const unknown = all.filter((english) => {
      const german = translateHousehold(english, 'de')
      if (/^[\d,]+ k?g$/.test(german)) return false
      const known = german.split(' und ').every((part) => {
        const amount = part.replace(label, '')
        return germanUnits.has(/^(?:etwa )?\d*[⅛¼⅓½⅔¾]? (.+)$/.exec(amount)?.[1] ?? '')
      })
      return !known || (german === english && !/Steak|Filet|Kiwi|Naan/.test(german))
    })
    expect(unknown).toEqual([])
  })

  it('has no unit that no food has', () => {
    const measured = foods.flatMap(({ measures }) => measures.map(({ unit }) => unit))
    const whole = measured.map((unit) => unit.replace(/^(?:half|quarter) /, ''))
    // Little by the tablespoon is said in teaspoons, and pots turn teaspoons into tablespoons.
    const spoons = whole.flatMap((unit) => [
      unit.replace('tbsp', 'tsp'),
      unit.replace('tsp', 'tbsp'),
    ])
    const known = new Set([...whole, ...spoons])
    expect(Object.keys(units).filter((unit) => !known.has(unit))).toEqual([])
  })

  it.each([
    ['about 1½ cups, sliced', 'etwa 1½ Tassen, in Scheiben'],
    ['½ cup', '½ Tasse'],
    ['1 medium onion', '1 mittelgroße Zwiebel'],
    ['2 large eggs', '2 Eier (Größe M)'],
    ['2½ tbsp', '2½ EL'],
    ['¼ tsp', '¼ TL'],
    ['3 bunches', '3 Bund'],
    ['7.5 g', '7,5 g'],
    ['1.25 kg', '1,25 kg'],
    ['1 carton (1 l) and 1 carton (500 ml)', '1 Karton (1 l) und 1 Karton (500 ml)'],
    ['2 tins (400 g)', '2 Dosen (400 g)'],
    ['3 packs (0.5 g)', '3 Packungen (0,5 g)'],
    ['2 packs of 6', '2 Packungen mit 6 Stück'],
    ['1 lemon', '1 Zitrone'],
    ['4 eggs', '4 Eier'],
    ['2 whole', '2 Stück'],
    ['a pinch', 'a pinch'],
  ])('says %s as %s', (english, german) => {
    expect(translateHousehold(english, 'de')).toBe(german)
    expect(translateHousehold(english, 'en')).toBe(english)
  })
})

describe('amountsToCook', () => {
  it('takes amounts several times in German as it does in English', () => {
    for (const food of foods)
      for (const steps of [1, 3, 7, 20])
        for (const cookedPortions of [2, 3]) {
          const grams = steps * food.stepGrams
          const line = {
            ndb: food.ndb,
            food: food.name,
            grams,
            household: describeAmount(food, grams),
          }
          const german = { ...line, household: translateHousehold(line.household, 'de') }
          const [inEnglish] = amountsInEnglish({ cookedPortions, ingredients: [line] })
          const [inGerman] = amountsToCook({ cookedPortions, ingredients: [german] }, 'de')
          expect(inGerman?.household).toBe(translateHousehold(inEnglish?.household ?? '', 'de'))
        }
  })
})
