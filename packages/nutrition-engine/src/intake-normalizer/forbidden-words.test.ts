import { describe, expect, it } from 'vitest'
import { fixtureCatalogue } from '../testing/fixture-catalogue.ts'
import { forbiddenWords } from './forbidden-words.ts'

const foods = [...fixtureCatalogue.foods.values()]

describe('forbiddenWords', () => {
  it('gives each word once, singular and in lower case', () => {
    expect(forbiddenWords(['Anchovies', 'olives', 'TOMATOES', 'radishes', 'olive'], [])).toEqual([
      'anchovy',
      'olive',
      'tomato',
      'radish',
    ])
  })

  it('leaves singular nouns that end in s alone', () => {
    expect(forbiddenWords(['couscous', 'hummus', 'watercress'], [])).toEqual([
      'couscous',
      'hummus',
      'watercress',
    ])
  })

  it('drops a word by which a food that may be served is rightly named', () => {
    const served = foods.filter(({ key }) => key === 'coconut-milk')
    expect(forbiddenWords(['milk', 'cream'], served)).toEqual(['cream'])
  })

  it('drops a word by which a food that may be served is counted', () => {
    const onion = foods.filter(({ key }) => key === 'onion')
    const garlic = onion.map((food) => ({
      ...food,
      measures: [{ unit: 'clove', plural: 'cloves', grams: 3 }],
    }))
    expect(forbiddenWords(['cloves', 'cinnamon'], garlic)).toEqual(['cinnamon'])
  })
})
