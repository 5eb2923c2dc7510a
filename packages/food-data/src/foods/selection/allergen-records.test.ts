import { type Allergen, allergens } from '@zero-sum/contracts'
import type { FoodTrait } from '@zero-sum/nutrition-engine'
import { describe, expect, it } from 'vitest'
import { glutenCereals } from './allergen-groups.ts'
import type { FoodSelection } from './food-selection.ts'
import { selection } from './selection.ts'

const recorded = selection.flatMap((food) =>
  food.allergens === null ? [] : [{ ...food, allergens: food.allergens }],
)
const byKey = new Map(selection.map((food) => [food.key, food]))

function contains(key: string): readonly Allergen[] {
  return byKey.get(key)?.allergens?.contains ?? []
}

function holds(food: FoodSelection, ...leaves: readonly Allergen[]): boolean {
  return leaves.some((leaf) => food.allergens?.contains.includes(leaf))
}

describe('allergen records', () => {
  it('are complete for at least 250 foods, and for every food there is', () => {
    expect(recorded.length).toBeGreaterThanOrEqual(250)
    expect(recorded.length).toBe(selection.length)
  })

  it('use the closed list, each leaf once, contained or possible', () => {
    for (const { key, allergens: record } of recorded) {
      const leaves = [...record.contains, ...record.mayContain]
      expect(new Set(leaves).size, key).toBe(leaves.length)
      for (const leaf of leaves) expect(allergens, key).toContain(leaf)
    }
  })

  it('give milk and lactose together', () => {
    for (const food of recorded) expect(holds(food, 'milk'), food.key).toBe(holds(food, 'lactose'))
  })

  it('clear of gluten what is bought as gluten-free', () => {
    const glutenFree = recorded.filter(({ name }) => name.includes('gluten-free'))
    expect(glutenFree.length).toBeGreaterThan(10)
    for (const { key, allergens: record } of glutenFree)
      for (const leaf of glutenCereals) {
        expect(record.contains, key).not.toContain(leaf)
        expect(record.mayContain, key).not.toContain(leaf)
      }
  })
})

describe('allergens and traits', () => {
  it.each<[FoodTrait, readonly Allergen[]]>([
    ['dairy', ['milk']],
    ['egg', ['egg']],
    ['fish', ['fish']],
    ['seafood', ['fish', 'crustacean', 'mollusc']],
  ])('agree on %s in both directions', (trait, leaves) => {
    for (const food of recorded)
      expect(food.traits.includes(trait), food.key).toBe(holds(food, ...leaves))
  })

  it('agree that a gluten cereal is a grain and that soya, peanut and lupin are legumes', () => {
    // Chocolate holds soya lecithin, which paleo refuses by the sugar anyway.
    for (const food of recorded) {
      if (holds(food, ...glutenCereals)) expect(food.traits, food.key).toContain('grain')
      if (food.key !== 'dark-chocolate' && holds(food, 'soy', 'peanut', 'lupin'))
        expect(food.traits, food.key).toContain('legume')
    }
  })

  it.each<[FoodTrait, FoodTrait]>([
    ['pork', 'red_meat'],
    ['red_meat', 'meat'],
    ['fish', 'seafood'],
    ['animal_rennet', 'dairy'],
  ])('count %s as %s', (trait, wider) => {
    for (const { key, traits } of selection)
      if (traits.includes(trait)) expect(traits, key).toContain(wider)
  })
})

describe('names and words', () => {
  const plantMilks =
    /soya|almond|rice milk|coconut|cocoa|peanut butter|seed butter|cashew butter|butter \(lima|butternut|butterhead/i
  it.each<[string, RegExp, RegExp, readonly Allergen[]]>([
    [
      'dairy',
      /\b(?:milk|cheese|yogurt|butter|ghee|cream|kefir|parmesan|feta|cheddar|ricotta|mozzarella|whey|pesto)\b/i,
      plantMilks,
      ['milk'],
    ],
    [
      'wheat',
      /\b(?:wheat|wholemeal|bread|naan|pitta|muffins?|breadcrumbs|couscous|bulgur|semolina|spelt|seitan|flour tortillas?|white flour|wholewheat|(?:egg|wheat) noodles|pasta,)\b/i,
      /gluten-free|buckwheat|tomato pasta|crispbread/i,
      ['wheat'],
    ],
    ['rye', /\b(?:rye|pumpernickel)\b/i, /^$/, ['rye']],
    ['barley', /\bbarley\b/i, /^$/, ['barley']],
    ['oats', /\boats?\b/i, /^$/, ['oats']],
    ['egg', /\b(?:eggs?|mayonnaise)\b/i, /^$/, ['egg']],
    ['soya', /\b(?:tofu|soya?|miso|natto|tamari|edamame|soybeans|hoisin|tempeh)\b/i, /^$/, ['soy']],
    ['peanut', /\bpeanuts?\b/i, /^$/, ['peanut']],
    ['almond', /\balmonds?\b/i, /^$/, ['almond']],
    ['hazelnut', /\bhazelnuts?\b/i, /^$/, ['hazelnut']],
    ['walnut', /\bwalnuts?\b/i, /^$/, ['walnut']],
    ['cashew', /\bcashews?\b/i, /^$/, ['cashew']],
    ['pecan', /\bpecans?\b/i, /^$/, ['pecan']],
    ['brazil nut', /\bbrazil\b/i, /^$/, ['brazil_nut']],
    ['pistachio', /\bpistachios?\b/i, /^$/, ['pistachio']],
    ['macadamia', /\bmacadamia\b/i, /^$/, ['macadamia']],
    ['pine nut', /\bpine nuts?\b|\bpesto\b/i, /^$/, ['pine_nut']],
    ['coconut', /\bcoconut\b/i, /^$/, ['coconut']],
    ['sesame', /\b(?:sesame|tahini|hummus)\b/i, /^$/, ['sesame']],
    ['celery', /\b(?:celery|celeriac)\b/i, /^$/, ['celery']],
    ['mustard', /\bmustard\b|\bcurry powder\b/i, /^$/, ['mustard']],
    ['lupin', /\blupin\b/i, /^$/, ['lupin']],
    ['crustacean', /\b(?:prawns|crab|shrimp|kimchi)\b/i, /^$/, ['crustacean']],
    ['mollusc', /\b(?:mussels|clams|scallops|squid|octopus|oyster sauce)\b/i, /^$/, ['mollusc']],
    [
      'fish',
      /\b(?:fish|salmon|cod|tuna|trout|mackerel|sardines|anchovies|surimi|worcestershire)\b/i,
      /^$/,
      ['fish'],
    ],
  ])('of %s foods are borne out by the record', (_what, named, except, leaves) => {
    const meant = recorded.filter(({ name }) => named.test(name) && !except.test(name))
    expect(meant.length).toBeGreaterThan(0)
    for (const food of meant)
      for (const leaf of leaves) expect(holds(food, leaf), food.name).toBe(true)
  })
})

describe('hidden sources', () => {
  it.each<[string, readonly Allergen[]]>([
    ['soy-sauce', ['soy', 'wheat']],
    ['soy-sauce-light', ['soy', 'wheat']],
    ['tamari', ['soy']],
    ['worcestershire-sauce', ['fish', 'barley']],
    ['fish-sauce', ['fish']],
    ['oyster-sauce', ['mollusc', 'soy', 'wheat']],
    ['hoisin-sauce', ['soy', 'wheat', 'sesame']],
    ['pesto', ['milk', 'lactose', 'pine_nut', 'cashew']],
    ['hummus', ['sesame']],
    ['tahini', ['sesame']],
    ['naan', ['wheat', 'milk', 'lactose']],
    ['chicken-stock', ['celery']],
    ['beef-stock', ['celery']],
    ['vegetable-stock', ['celery']],
    ['surimi', ['fish', 'crustacean', 'egg', 'wheat', 'soy']],
    ['almond-milk', ['almond']],
    ['mayonnaise', ['egg', 'mustard', 'soy']],
    ['kimchi', ['fish', 'crustacean']],
    ['yeast-extract', ['barley', 'celery']],
    ['egg-noodles', ['wheat', 'egg']],
    ['gluten-free-bread', ['egg']],
    ['dried-apricots', ['sulphite']],
    ['red-wine-vinegar', ['sulphite']],
    ['curry-powder', ['mustard']],
    ['dark-chocolate', ['soy']],
    ['couscous', ['wheat']],
    ['wheat-gluten', ['wheat']],
  ])('are recorded for %s', (key, leaves) => {
    expect(contains(key)).toEqual(expect.arrayContaining([...leaves]))
  })

  it.each<[string, readonly Allergen[]]>([
    ['rolled-oats', ['wheat', 'rye', 'barley']],
    ['dark-chocolate', ['milk', 'hazelnut', 'almond', 'peanut']],
    ['tamari', ['wheat']],
    ['pasta', ['rye', 'barley', 'oats']],
    ['chilli-powder', ['celery', 'mustard', 'sesame', 'wheat']],
    ['ham', ['milk', 'soy', 'mustard']],
    ['chia-seeds', ['peanut', 'almond', 'sesame']],
    ['miso', ['barley']],
    ['lentils-dry', ['wheat']],
    ['prawns', ['sulphite']],
    ['desiccated-coconut', ['sulphite']],
  ])('are said to be possible in %s', (key, leaves) => {
    expect(byKey.get(key)?.allergens?.mayContain).toEqual(expect.arrayContaining([...leaves]))
  })

  it('leave whole vegetables, fruit, plain meat and pulses cooked at home or tinned clear', () => {
    const plain = ['broccoli', 'potato', 'apple', 'chicken-breast', 'beef-mince-5', 'chickpeas']
    for (const key of [...plain, 'white-rice', 'olive-oil', 'salt', 'black-beans'])
      expect(byKey.get(key)?.allergens, key).toEqual({ contains: [], mayContain: [] })
  })
})
