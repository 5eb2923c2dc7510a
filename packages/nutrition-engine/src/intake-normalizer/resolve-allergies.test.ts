import { type Allergen, allergyLabels, offeredAllergyLabels } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import type { Food } from '../catalogue/food.ts'
import { fixtureCatalogue } from '../testing/fixture-catalogue.ts'
import { food } from '../testing/fixture-food.ts'
import { resolveAllergies } from './resolve-allergies.ts'

function grocery(key: string, name: string, words: readonly string[]): Food {
  return food({
    key,
    ndb: '00001',
    name,
    aisle: 'bread and grains',
    stepGrams: 5,
    measures: [],
    words,
    figures: [0, 0, 0, 0, 0, 0, 0, null],
  })
}

const foods: readonly Food[] = Object.freeze([
  ...fixtureCatalogue.foods.values(),
  grocery('sweetcorn', 'Sweetcorn, frozen', ['sweetcorn', 'corn', 'maize']),
  grocery('polenta', 'Polenta, dry', ['polenta', 'cornmeal']),
  grocery('cornflour', 'Cornflour', ['cornstarch']),
  grocery('corn-tortilla', 'Corn tortillas', ['corn tortilla', 'tortilla']),
  grocery('baking-powder', 'Baking powder', ['baking powder']),
])

function allergensOf(...typed: string[]): Allergen[] {
  const { allergens, unknown } = resolveAllergies(foods, typed)
  expect(unknown).toEqual([])
  return [...allergens]
}

const treeNuts = [
  'almond',
  'hazelnut',
  'walnut',
  'cashew',
  'pecan',
  'brazil_nut',
  'pistachio',
  'macadamia',
  'pine_nut',
]

describe('resolveAllergies', () => {
  it('takes words around the food away and reads what is left', () => {
    expect(allergensOf('gluten-free')).toEqual(['wheat', 'rye', 'barley', 'oats'])
    expect(allergensOf('Dairy free')).toEqual(['milk', 'lactose'])
    expect(allergensOf('severe peanut allergy!')).toEqual(['peanut'])
    expect(allergensOf('I am allergic to eggs')).toEqual(['egg'])
    expect(allergensOf('no fish')).toEqual(['fish'])
    expect(resolveAllergies(foods, ['🥜 almonds']).unknown).toEqual([
      { index: 0, word: '🥜 almonds' },
    ])
  })

  it('reads a food that holds an allergen as an allergy to it', () => {
    expect(allergensOf('Greek yogurt')).toEqual(['milk', 'lactose'])
    expect(allergensOf('wholemeal bread')).toEqual(['wheat'])
    expect(allergensOf('soy milk')).toEqual(['soy'])
    const { notices, excludedFoods } = resolveAllergies(foods, ['salmon fillet'])
    expect(notices[0]?.code).toBe('allergy_read_as')
    expect([...excludedFoods]).toEqual(['salmon'])
  })

  it('leaves lupin out for a peanut allergy', () => {
    const lupin = {
      ...grocery('lupin-beans', 'Lupin beans', ['lupin']),
      allergens: { contains: ['lupin'], mayContain: [] } as const,
    }
    const { excludedFoods, notices } = resolveAllergies([...foods, lupin], ['peanuts'])
    expect([...excludedFoods]).toEqual(['lupin-beans'])
    expect(notices.map(({ code }) => code)).toEqual(['lupin_with_peanut'])
  })

  it('reads fruit as every fruit', () => {
    const { excludedFoods } = resolveAllergies(foods, ['fruit'])
    expect([...excludedFoods].sort()).toEqual(['apple', 'banana'])
  })

  it('resolves every label that a form offers, in the singular and the plural and any case', () => {
    const expected: Record<(typeof offeredAllergyLabels)[number], [plural: string, string[]]> = {
      milk: ['milks', ['milk', 'lactose']],
      lactose: ['lactoses', ['lactose']],
      egg: ['eggs', ['egg']],
      fish: ['fishes', ['fish']],
      shellfish: ['shellfishes', ['crustacean', 'mollusc']],
      crustacean: ['crustaceans', ['crustacean']],
      mollusc: ['molluscs', ['mollusc']],
      peanut: ['peanuts', ['peanut']],
      'tree nut': ['tree nuts', treeNuts],
      almond: ['almonds', ['almond']],
      hazelnut: ['hazelnuts', ['hazelnut']],
      walnut: ['walnuts', ['walnut']],
      cashew: ['cashews', ['cashew']],
      pecan: ['pecans', ['pecan']],
      'brazil nut': ['brazil nuts', ['brazil_nut']],
      pistachio: ['pistachios', ['pistachio']],
      macadamia: ['macadamias', ['macadamia']],
      'pine nut': ['pine nuts', ['pine_nut']],
      coconut: ['coconuts', ['coconut']],
      gluten: ['glutens', ['wheat', 'rye', 'barley', 'oats']],
      wheat: ['wheats', ['wheat']],
      rye: ['ryes', ['rye']],
      barley: ['barleys', ['barley']],
      oat: ['oats', ['oats']],
      soy: ['soys', ['soy']],
      sesame: ['sesames', ['sesame']],
      celery: ['celeries', ['celery']],
      mustard: ['mustards', ['mustard']],
      sulphite: ['sulphites', ['sulphite']],
      lupin: ['lupins', ['lupin']],
    }
    for (const label of offeredAllergyLabels) {
      const [plural, leaves] = expected[label]
      expect(allergensOf(label), label).toEqual(leaves)
      expect(allergensOf(plural), plural).toEqual(leaves)
      expect(allergensOf(label.toUpperCase()), label).toEqual(leaves)
      expect(allergensOf(` ${plural.replace(' ', '-')} `), plural).toEqual(leaves)
    }
  })

  it('resolves every label of the contract, in the singular and the plural', () => {
    for (const [label, leaves] of Object.entries(allergyLabels)) {
      expect(allergensOf(label), label).toEqual(leaves)
      expect(allergensOf(`${label}s`), label).toEqual(leaves)
    }
  })

  it('reads a food that stands for an allergen as that allergen, and says so', () => {
    const { allergens, notices } = resolveAllergies(foods, [
      'Shrimps',
      'salmon',
      'tofu',
      "cow's milk",
    ])
    expect([...allergens]).toEqual(['crustacean', 'fish', 'soy', 'milk', 'lactose'])
    expect(notices.map(({ code }) => code)).toEqual(
      Array.from({ length: 4 }, () => 'allergy_read_as'),
    )
  })

  it('reads through the words around an allergy and through lists', () => {
    expect(allergensOf('Peanut allergy')).toEqual(['peanut'])
    expect(allergensOf('lactose intolerance')).toEqual(['lactose'])
    expect(allergensOf('eggs, sesame and mustard')).toEqual(['egg', 'sesame', 'mustard'])
  })

  it('knows that nothing is no allergy', () => {
    const { allergens, words, unknown } = resolveAllergies(foods, ['None', 'n/a'])
    expect([allergens.size, words, unknown]).toEqual([0, [], []])
  })

  it('excludes a food outside the closed list with all that is made of it', () => {
    const { allergens, excludedFoods, notices } = resolveAllergies(foods, ['Maize'])
    expect(allergens.size).toBe(0)
    expect(excludedFoods).toEqual(
      new Set(['baking-powder', 'corn-tortilla', 'cornflour', 'polenta', 'sweetcorn']),
    )
    expect(notices[0]).toMatchObject({ code: 'allergy_outside_list' })
    expect(notices[0]?.detail).toContain('Cornflour')
  })

  it('understands a known food that the catalogue lacks', () => {
    const { excludedFoods, unknown, notices } = resolveAllergies(foods, ['kiwi'])
    expect([excludedFoods.size, unknown]).toEqual([0, []])
    expect(notices[0]?.code).toBe('allergy_outside_list')
  })

  it('hands back what it does not know, with its place', () => {
    expect(resolveAllergies(foods, ['milk', 'zorgle']).unknown).toEqual([
      { index: 1, word: 'zorgle' },
    ])
    expect(resolveAllergies(foods, ['milk and zorgle', '/']).unknown).toEqual([
      { index: 0, word: 'zorgle' },
      { index: 1, word: '/' },
    ])
  })

  it('serves no food without an allergen record to a person with any allergy', () => {
    const unrecorded = { ...grocery('mystery', 'Mystery mix', ['mystery mix']), allergens: null }
    expect(resolveAllergies([...foods, unrecorded], ['kiwi']).excludedFoods).toContain('mystery')
    expect(resolveAllergies([...foods, unrecorded], []).excludedFoods.size).toBe(0)
  })
})
