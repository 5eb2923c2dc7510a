import { describe, expect, it } from 'vitest'
import { amountsToCook } from './amounts-to-cook.ts'

const line = (grams: number, household: string) => ({
  ndb: '11282',
  food: 'Onion',
  grams,
  household,
})
const onion = line(120, 'about 1 medium onion')

describe('amountsToCook', () => {
  it('is the whole pot, in grams and in household words', () => {
    const ingredients = Object.freeze([{ ...onion, prep: 'chopped' }, line(13.5, '1 tbsp')])
    expect(amountsToCook({ ingredients: [...ingredients], cookedPortions: 3 })).toEqual([
      { ...onion, grams: 360, household: 'about 3 medium onions', prep: 'chopped' },
      { ...line(40.5, '3 tbsp') },
    ])
  })

  it('gives grams alone where there are no words, and kilograms where it is much', () => {
    const ingredients = [line(70, '⅔ medium onion'), line(600, '600 g'), line(0.3, '0.3 g')]
    expect(amountsToCook({ ingredients, cookedPortions: 2 })).toEqual([
      line(140, '140 g'),
      line(1200, '1.2 kg'),
      line(0.6, '0.6 g'),
    ])
  })

  it('is the meal itself where it is cooked alone, and nothing for a leftover', () => {
    expect(amountsToCook({ ingredients: [onion] })).toEqual([onion])
    expect(amountsToCook({ ingredients: [onion], leftoverFromDay: 1 })).toEqual([])
  })
})
