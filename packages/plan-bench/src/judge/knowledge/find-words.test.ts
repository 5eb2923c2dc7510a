import { describe, expect, it } from 'vitest'
import { allergenWords, anyNutWords } from './allergen-words.ts'
import { dietWords } from './diet-words.ts'
import { findWord } from './find-words.ts'

describe('the words of an allergen', () => {
  it('are found in any case, singular or plural', () => {
    expect(findWord('Stir in the CREAM.', allergenWords.milk)).toBe('cream')
    expect(findWord('two egg yolks', allergenWords.egg)).toBe('egg')
    expect(findWord('Scatter with walnuts', allergenWords.walnut)).toBe('walnuts')
    expect(findWord('Add the Worcestershire sauce', allergenWords.fish)).toBe('worcestershire')
  })

  it('are not found where they mean something else', () => {
    for (const text of ['coconut milk', 'butter (lima) beans', 'butternut squash', 'Peanut butter'])
      expect([text, findWord(text, allergenWords.milk)]).toEqual([text, undefined])
    expect(findWord('oyster mushrooms', allergenWords.mollusc)).toBeUndefined()
    expect(findWord('Buckwheat (gluten-free)', allergenWords.wheat)).toBeUndefined()
    expect(findWord('a pinch of nutmeg, chestnut mushrooms', anyNutWords)).toBeUndefined()
    expect(findWord('Roast the eggplant', allergenWords.egg)).toBeUndefined()
  })

  it('are found beside the harmless phrase', () => {
    expect(findWord('coconut milk and milk', allergenWords.milk)).toBe('milk')
    expect(findWord('Peanut butter', allergenWords.peanut)).toBe('peanut')
    expect(findWord('a handful of nuts', anyNutWords)).toBe('nuts')
  })

  it('are allowed where a text says that they are not in it', () => {
    expect(findWord('made without milk, dairy-free', allergenWords.milk)).toBeUndefined()
  })
})

describe('the words of a diet', () => {
  const first = (diet: keyof typeof dietWords, text: string) =>
    dietWords[diet].map((topic) => findWord(text, topic)).find((word) => word !== undefined)

  it('are found', () => {
    expect(first('vegan', 'Drizzle with honey')).toBe('honey')
    expect(first('vegetarian', 'grated Parmesan')).toBe('parmesan')
    expect(first('paleo', 'Serve with rice')).toBe('rice')
  })

  it('leave plants alone that are called after animals or grains', () => {
    expect(first('vegetarian', 'beef tomatoes with chickpeas')).toBeUndefined()
    expect(first('paleo', 'cauliflower rice and courgette noodles')).toBeUndefined()
  })
})
