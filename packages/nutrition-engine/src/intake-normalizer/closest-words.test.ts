import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closestWords, editDistance } from './closest-words.ts'

describe('editDistance', () => {
  it('counts insertions, deletions, substitutions and swaps as one each', () => {
    expect(editDistance('peanut', 'peanut')).toBe(0)
    expect(editDistance('brocoli', 'broccoli')).toBe(1)
    expect(editDistance('sesamee', 'sesame')).toBe(1)
    expect(editDistance('selery', 'celery')).toBe(1)
    expect(editDistance('peanut', 'paenut')).toBe(1)
    expect(editDistance('kitten', 'sitting')).toBe(3)
  })

  it('is the same in both directions', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
        expect(editDistance(one, other)).toBe(editDistance(other, one))
      }),
    )
  })
})

describe('closestWords', () => {
  it('names near words, the nearest first', () => {
    expect(closestWords(['walnut', 'peanut', 'pecan'], 'penut')).toEqual(['peanut'])
    expect(closestWords(['shellfish', 'selfish', 'fish'], 'shelfish')).toEqual([
      'selfish',
      'shellfish',
    ])
  })

  it('finds a word inside a longer entry', () => {
    expect(closestWords(['peanut', 'pea'], 'severe peanut reaction')).toEqual(['peanut'])
  })

  it('names nothing for a word that is near to none', () => {
    expect(closestWords(['peanut', 'milk'], 'xylophone')).toEqual([])
  })
})
