import { saidSchema } from '@zero-sum/contracts/said'
import { describe, expect, it } from 'vitest'
import { explained, rounded } from './metabolic-calculator/explanation.ts'
import { listOf, part, partOf, say, sentences, wordOf } from './say.ts'

describe('say', () => {
  it('says the English and keeps what it was made of', () => {
    const values = { kcal: 2142, weekday: wordOf('weekday', 'monday') }
    expect(say('{kcal, number} kcal on {weekday}.', values)).toEqual({
      detail: '2,142 kcal on Monday.',
      said: { message: '{kcal, number} kcal on {weekday}.', values },
    })
  })

  it('makes sentences of sentences, with or without figures', () => {
    const both = sentences([{ detail: 'Eat.' }, say('Drink {litres, number} l.', { litres: 1.5 })])
    expect(both.detail).toBe('Eat. Drink 1.5 l.')
    expect(partOf({ detail: 'Eat.' })).toEqual(part('Eat.'))
    expect(saidSchema.parse(JSON.parse(JSON.stringify(both.said)))).toEqual(both.said)
  })

  it('names what is ours as a sentence does', () => {
    const words = [
      wordOf('slot', 'evening_meal'),
      wordOf('nutrient', 'Vitamin E'),
      wordOf('allergen', 'brazil_nut'),
      wordOf('style', 'low_carb'),
      wordOf('ingredient', 'white beans'),
    ]
    expect(say('{words}', { words: listOf(words, 'semicolon') }).detail).toBe(
      'evening meal; vitamin E; brazil nut; low carb; white beans',
    )
  })
})

describe('explained', () => {
  it('says a formula and its source', () => {
    const step = { step: 'fatGrams', value: 70.123, unit: 'g' }
    const formula = part('{kcal, number} kcal ÷ 9', { kcal: rounded(631.1) })
    expect(explained(step, { formula, source: part('A book') })).toEqual({
      ...step,
      formula: '631 kcal ÷ 9',
      source: 'A book',
      said: { formula, source: part('A book') },
    })
  })
})

describe('rounded', () => {
  it('keeps so many decimals', () => {
    expect([rounded(1804.97), rounded(12_345.678, 2), rounded(0.5, 2)]).toEqual([
      1805, 12_345.68, 0.5,
    ])
  })
})
