import { type Allergen, allergens } from '@zero-sum/contracts'
import { loadCatalogue } from '@zero-sum/food-data'
import {
  allergenWords,
  type Food,
  plainWords,
  type Recipe,
  scanWords,
} from '@zero-sum/nutrition-engine'
import { describe, expect, it } from 'vitest'
import { methods } from './german/methods/index.ts'
import { namesAllergen } from './testing/scan-german.ts'
import { translateDish, translateFood, translatePreparation } from './translate-words.ts'

const { foods, recipes } = loadCatalogue()
const foodsOf = ({ ingredients }: Recipe): Food[] =>
  ingredients.flatMap(({ food }) => foods.get(food) ?? [])

const heldBy = (some: readonly Food[]): ReadonlySet<Allergen> =>
  new Set(some.flatMap((food) => food.allergens?.contains ?? []))

/** A recipe's German as it is read: what is in it, its name, and what is done. Steps that nobody has translated are left out. */
function germanOf(recipe: Recipe): string[][] {
  return [
    foodsOf(recipe).map(({ name }) => translateFood(name, 'de')),
    [translateDish(recipe.name, 'de')],
    [
      ...recipe.method.flatMap((step) => methods[step] ?? []),
      ...recipe.ingredients.flatMap(({ prep }) =>
        prep === undefined ? [] : translatePreparation(prep, 'de'),
      ),
    ],
  ]
}

const isNamedInEnglish = (texts: readonly string[], allergen: Allergen) =>
  scanWords(
    { ingredients: [], name: '', texts },
    new Set(allergenWords(new Set([allergen])).map((word) => plainWords(word).trim())),
  ).length > 0

describe('the German of the catalogue', () => {
  it('names no allergen where none of a dish’s foods holds it', () => {
    const breaches = recipes.flatMap((recipe) => {
      const held = heldBy(foodsOf(recipe))
      return allergens
        .filter((allergen) => !held.has(allergen))
        .flatMap((allergen) => {
          const word = namesAllergen(germanOf(recipe), allergen)
          return word === undefined ? [] : [`${recipe.name}: ${word} (${allergen})`]
        })
    })
    expect(breaches).toEqual([])
  })

  it('names an allergen wherever the English name of a food or a dish does', () => {
    const names = [
      ...[...foods.values()].map((food) => ({
        english: food.name,
        german: translateFood(food.name, 'de'),
        held: heldBy([food]),
      })),
      ...recipes.map((recipe) => ({
        english: recipe.name,
        german: translateDish(recipe.name, 'de'),
        held: heldBy(foodsOf(recipe)),
      })),
    ]
    const lost = names.flatMap(({ english, german, held }) =>
      [...held]
        .filter((allergen) => isNamedInEnglish([english], allergen))
        .filter((allergen) => namesAllergen([[german]], allergen) === undefined)
        .map((allergen) => `${english} → ${german}: ${allergen}`),
    )
    expect(lost).toEqual([])
  })

  it('names an allergen in a method wherever the English method does', () => {
    const lost = recipes.flatMap((recipe) => {
      const german = recipe.method.map((step) => methods[step] ?? '')
      return [...heldBy(foodsOf(recipe))]
        .filter((allergen) => isNamedInEnglish(recipe.method, allergen))
        .filter((allergen) => namesAllergen([german], allergen) === undefined)
        .map((allergen) => `${recipe.id}: ${allergen}`)
    })
    expect(lost).toEqual([])
  })
})

describe('namesAllergen', () => {
  it.each([
    ['Weizengrieß, trocken', 'wheat'],
    ['Buchweizenpfannkuchen mit Mehl', 'wheat'],
    ['Dinkelkörner', 'wheat'],
    ['Milder Senf', 'mustard'],
    ['Knollensellerie', 'celery'],
    ['Zwei Eier verquirlen', 'egg'],
    ['Rinderhack mit Ei', 'egg'],
    ['Knoblauchgarnelen', 'crustacean'],
    ['Austernsauce', 'mollusc'],
    ['Schlagsahne', 'milk'],
    ['Pekannüsse', 'pecan'],
  ] as const)('finds in “%s” what it tells', (text, allergen) => {
    expect(namesAllergen([[text]], allergen)).toBeDefined()
  })

  it.each([
    ['Buchweizenmehl', 'wheat'],
    ['Weißbrot (glutenfrei)', 'wheat'],
    ['Kokosmilch', 'milk'],
    ['Butternut-Kürbis', 'milk'],
    ['Eisbergsalat', 'egg'],
    ['Weiße Bohnen, 30 g Eiweiß', 'egg'],
    ['Reis', 'egg'],
    ['Tintenfisch', 'fish'],
    ['Austernseitlinge', 'mollusc'],
    ['Schweineschmalz', 'barley'],
    ['Muskatnuss', 'hazelnut'],
  ] as const)('finds in “%s” no more than it tells', (text, allergen) => {
    expect(namesAllergen([[text]], allergen)).toBeUndefined()
  })

  it('takes a bare word for what the ingredients called so', () => {
    expect(namesAllergen([['Kokosmilch'], [], ['Die Milch zugießen.']], 'milk')).toBeUndefined()
    expect(namesAllergen([['Kokosmilch', 'Butter'], [], ['Die Milch zugießen.']], 'milk')).toBe(
      'butter',
    )
    expect(namesAllergen([['Reis'], [], ['Die Milch zugießen.']], 'milk')).toBe('milch')
  })
})
