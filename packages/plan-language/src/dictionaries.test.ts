import {
  allergens,
  allergyLabels,
  cuisines,
  mealSlots,
  shopAisles,
  weekdays,
} from '@zero-sum/contracts'
import { loadCatalogue } from '@zero-sum/food-data'
import { plainName } from '@zero-sum/nutrition-engine'
import { describe, expect, it } from 'vitest'
import { aisles } from './german/aisles.ts'
import { allergens as allergenNames } from './german/allergens.ts'
import { cuisines as cuisineNames } from './german/cuisines.ts'
import { dishes } from './german/dishes/index.ts'
import { equipment } from './german/equipment.ts'
import { foods } from './german/foods/index.ts'
import { methods } from './german/methods/index.ts'
import { slots, weekdays as weekdayNames } from './german/names.ts'
import { preparations } from './german/preparations.ts'
import { boughtThings, wholeThings } from './german/purchases.ts'
import { plainGermanName } from './german/voice.ts'
import { foodInEnglish, translateFood } from './translate-words.ts'

const catalogue = loadCatalogue()
const names = [...catalogue.foods.values()].map(({ name }) => name)
const sold = [...catalogue.foods.values()].flatMap(({ soldAs }) => soldAs ?? [])

/** Words of one kind, and the dictionary that has to have each of them and no other. */
const kinds: readonly [kind: string, words: Iterable<string>, dictionary: object][] = [
  ['foods', names, foods],
  ['dishes', catalogue.recipes.map(({ name }) => name), dishes],
  [
    'preparations',
    catalogue.recipes.flatMap(({ ingredients }) => ingredients.flatMap(({ prep }) => prep ?? [])),
    preparations,
  ],
  ['equipment', catalogue.recipes.flatMap((recipe) => recipe.equipment), equipment],
  ['aisles', shopAisles, aisles],
  ['things to buy', sold.flatMap(({ boughtThing }) => boughtThing?.name ?? []), boughtThings],
  [
    'whole things',
    sold.flatMap(({ boughtThing, words }) => boughtThing?.one ?? words?.[0] ?? []),
    wholeThings,
  ],
  ['cuisines', cuisines, cuisineNames],
  ['slots', mealSlots, slots],
  ['weekdays', weekdays, weekdayNames],
  ['allergens', [...allergens, ...Object.keys(allergyLabels)], allergenNames],
]

describe('the German dictionaries', () => {
  it.each(kinds)('have all %s and nothing that there is no more', (_kind, words, dictionary) => {
    expect(Object.keys(dictionary).sort()).toEqual([...new Set(words)].sort())
  })

  it('hold no word with an end too much', () => {
    for (const [, , dictionary] of kinds)
      for (const german of Object.values(dictionary).flat()) expect(german).toBe(german.trim())
  })

  it('call no two foods the same, so that each is found again by its German name', () => {
    const german = names.map((name) => translateFood(name, 'de'))
    expect(new Set(german).size).toBe(names.length)
    expect(german.map(foodInEnglish)).toEqual(names)
  })

  it('call foods that have one plain name in English by one in German', () => {
    const plain = Map.groupBy(names, (name) => plainName({ name }))
    const split = [...plain.values()]
      .map((same) => [...new Set(same.map((name) => plainGermanName(foods[name] ?? '')))])
      .filter((same) => same.length > 1)
    expect(split).toEqual([])
  })

  it('have steps of recipes that there are', () => {
    const steps = new Set(catalogue.recipes.flatMap(({ method }) => method))
    expect(Object.keys(methods).filter((step) => !steps.has(step))).toEqual([])
  })
})
