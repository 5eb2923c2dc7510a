import { type Allergen, allergens, allergyLabels } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { fixtureFoods } from '../testing/fixture-foods.ts'
import { allergenWords } from './allergen-words.ts'
import { dietWords } from './diet-words.ts'
import { plainWords } from './plain-words.ts'
import { scanWords } from './scan-words.ts'

function found(forbidden: readonly string[], text: string, ingredients: readonly string[] = []) {
  return scanWords({ ingredients, name: '', texts: [text] }, new Set(forbidden))
}
const wordsOf = (...leaves: Allergen[]) => allergenWords(new Set(leaves))
const milk = allergenWords(new Set(allergyLabels.milk))
const nuts = allergenWords(new Set(allergyLabels.nut))

describe('plainWords', () => {
  it('is lower case, singular, without accents, with a space at each end', () => {
    expect(plainWords('Gruyère & Tomatoes, 2 Leaves')).toBe(' gruyere tomato 2 leaf ')
  })

  it('makes one word of what is said to be absent', () => {
    expect(plainWords('Dairy-free, gluten free')).toBe(' dairyfree glutenfree ')
  })
})

describe('scanWords', () => {
  it('finds a word in any number, and never inside another', () => {
    expect(found(wordsOf('egg'), 'Whisk the Eggs.')).toEqual(['egg'])
    expect(found(wordsOf('egg'), 'Roast the eggplant.')).toEqual([])
    expect(found(milk, 'Butternut squash with buttery crumbs')).toEqual([])
    expect(found(nuts, 'Grate nutmeg over the coconut and doughnut peach.')).toEqual([])
    expect(found(wordsOf('wheat'), 'Buckwheat groats')).toEqual([])
  })

  it('knows milk and butter that are none', () => {
    expect(found(milk, 'Coconut milk, peanut butter and butter beans')).toEqual([])
    expect(found(milk, 'Coconut milk with a little milk')).toEqual(['milk'])
    expect(found(wordsOf('peanut'), 'A spoon of peanut butter')).toEqual(['peanut'])
  })

  it('knows the mushroom from the mollusc and the flour from the wheat', () => {
    expect(found(wordsOf('mollusc'), 'Fry the oyster mushrooms.')).toEqual([])
    expect(found(wordsOf('mollusc'), 'Open the oysters.')).toEqual(['oyster'])
    expect(found(wordsOf('wheat'), 'Rice noodles in chickpea flour')).toEqual([])
    expect(found(wordsOf('wheat'), 'Egg noodles in flour')).toEqual(['flour', 'noodle'])
    expect(found(wordsOf('wheat'), 'Toast the gluten-free bread')).toEqual([])
    expect(found(wordsOf('wheat'), 'Serve on toast')).toEqual(['toast'])
  })

  it('takes a bare word for the ingredient or the dish that bears it harmlessly', () => {
    const soya = ['Soya milk, unsweetened, fortified']
    expect(found(milk, 'Pour in the milk.', soya)).toEqual([])
    expect(found(milk, 'Pour in the milk.', ['Water'])).toEqual(['milk'])
    const porridge = {
      ingredients: ['Rice'],
      name: 'Rice porridge',
      texts: ['Ladle the porridge.'],
    }
    expect(scanWords(porridge, new Set(wordsOf('oats')))).toEqual([])
    expect(found(milk, 'Pour in the milk.', [...soya, 'Milk, whole'])).toEqual(['milk'])
  })

  it('finds what an ingredient’s own name says, whatever its record says', () => {
    expect(found(milk, 'Serve.', ['Feta'])).toEqual(['feta'])
  })

  it('holds a diet’s words and the hidden sources of allergens', () => {
    expect(found(dietWords('vegetarian'), 'Two rashers of bacon')).toEqual(['bacon', 'rasher'])
    expect(found(dietWords('vegan'), 'Drizzle with honey.')).toEqual(['honey'])
    expect(found(dietWords('vegan'), 'A slice of honeydew')).toEqual([])
    expect(found(wordsOf('fish'), 'A dash of Worcestershire sauce')).toEqual(['worcestershire'])
  })

  it('raises no alarm for the names of foods that are free of an allergen', () => {
    const alarms = allergens.flatMap((allergen) =>
      fixtureFoods
        .filter(
          (food) =>
            ![...(food.allergens?.contains ?? []), ...(food.allergens?.mayContain ?? [])].includes(
              allergen,
            ),
        )
        .flatMap(({ name }) =>
          scanWords({ ingredients: [name], name: '', texts: [] }, new Set(wordsOf(allergen))),
        ),
    )
    expect(alarms).toEqual([])
  })
})
