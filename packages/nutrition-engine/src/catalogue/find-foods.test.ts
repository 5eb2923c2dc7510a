import { describe, expect, it } from 'vitest'
import { findFoodsByWord, suggestFoodWords } from './find-foods.ts'
import type { Food } from './food.ts'

function food(key: string, name: string, words: readonly string[]): Food {
  return {
    key,
    ndb: '00000',
    name,
    aisle: 'vegetables',
    refusePercent: 0,
    per100g: {} as Food['per100g'],
    measures: [],
    stepGrams: 5,
    allergens: null,
    traits: [],
    words,
  }
}

const foods = [
  food('tomato', 'Tomatoes, fresh', ['tomato']),
  food('jalapeno', 'Jalapeño, fresh', ['jalapeño', 'chilli']),
  food('vine-leaves', 'Vine leaves in brine, drained', ['vine leaf']),
  food('butter', 'Butter, unsalted', ['butter', 'dairy']),
  food('peanut-butter', 'Peanut butter, smooth', ['peanut butter', 'peanut']),
  food('goat-cheese', "Soft goat's cheese", ["goat's cheese", 'cheese', 'dairy']),
  food('raspberries', 'Raspberries', ['raspberry', 'berry']),
]
const found = (typed: string) => findFoodsByWord(foods, typed).map(({ key }) => key)

describe('finding foods by a typed word', () => {
  it('reads singular and plural in any case', () => {
    expect(found('Tomatoes')).toEqual(['tomato'])
    expect(found('RASPBERRIES')).toEqual(['raspberries'])
    expect(found('berry')).toEqual(['raspberries'])
    expect(found('vine leaves')).toEqual(['vine-leaves'])
  })

  it('finds every food that goes by a general word', () => {
    expect(found('dairy')).toEqual(['butter', 'goat-cheese'])
  })

  it('ignores accents, apostrophes and hyphens', () => {
    expect(found('jalapenos')).toEqual(['jalapeno'])
    expect(found('Jalapeño')).toEqual(['jalapeno'])
    expect(found('goats cheese')).toEqual(['goat-cheese'])
    expect(found('goat’s-cheese')).toEqual(['goat-cheese'])
  })

  it('finds a food by its name, with and without its state', () => {
    expect(found('butter, unsalted')).toEqual(['butter'])
    expect(found('vine-leaves')).toEqual(['vine-leaves'])
  })

  it('takes no part of a longer word for the word', () => {
    expect(found('butter')).toEqual(['butter'])
    expect(found('nut')).toEqual([])
    expect(found('')).toEqual([])
  })
})

describe('suggesting food words', () => {
  it('names what a misspelling may mean, nearest first', () => {
    expect(suggestFoodWords(foods, 'tomatoe')[0]).toBe('tomato')
    expect(suggestFoodWords(foods, 'raspbery')).toContain('raspberry')
  })

  it('suggests nothing for a word that is near to none', () => {
    expect(suggestFoodWords(foods, 'xylophone')).toEqual([])
  })
})
