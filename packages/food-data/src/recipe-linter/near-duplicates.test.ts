import { describe, expect, it } from 'vitest'
import { recipes } from '../recipes/index.ts'
import { cosine, findNearDuplicates } from './near-duplicates.ts'
import { exchanged, part, soundDish } from './testing/plant.ts'

const oatmeal = {
  ...soundDish,
  id: 'other',
  name: 'Oats with apple',
  ingredients: [part('rolled-oats', 50, 'starch')],
}

describe('findNearDuplicates', () => {
  it('finds a dish that was written twice, for one kind of meal', () => {
    const turkey = exchanged('chicken-breast', [part('turkey-breast', 150, 'protein')])
    const again = { ...turkey, id: 'again', name: 'Turkey and chicken with rice and peas' }
    const [found, ...more] = findNearDuplicates([soundDish, oatmeal, again])
    expect(more).toEqual([])
    expect(found).toBeUndefined()
    const same = { ...soundDish, id: 'same', name: 'A bowl of something' }
    expect(findNearDuplicates([soundDish, oatmeal, same])).toEqual([
      { one: soundDish.id, other: 'same', names: 0, amounts: expect.closeTo(1) },
    ])
    expect(findNearDuplicates([soundDish, { ...same, kinds: ['snack'] }])).toEqual([])
  })

  it('finds two dishes that share a name and most of what is in them', () => {
    const other = exchanged('peas-frozen', [part('spinach', 60, 'vegetable')])
    const again = { ...other, id: 'again', name: 'Chicken with rice and spinach' }
    expect(findNearDuplicates([soundDish, again])).toEqual([])
    expect(findNearDuplicates([soundDish, { ...again, name: soundDish.name }])).toHaveLength(1)
  })

  it('finds none among the recipes but those that were looked at', () => {
    // One chilli of turkey and one of soya: an omnivore may well have both.
    const lookedAt = ['turkey-kidney-bean-chilli & vegan-soya-chilli']
    const found = findNearDuplicates(recipes).map(({ one, other }) => `${one} & ${other}`)
    expect(found).toEqual(lookedAt)
  })
})

describe('cosine', () => {
  it('is 1 for the same proportions and 0 where nothing is shared', () => {
    const one = new Map([
      ['a', 3],
      ['b', 4],
    ])
    expect(
      cosine(
        one,
        new Map([
          ['a', 6],
          ['b', 8],
        ]),
      ),
    ).toBeCloseTo(1)
    expect(cosine(one, new Map([['c', 1]]))).toBe(0)
    expect(cosine(one, new Map([['a', 1]]))).toBeCloseTo(0.6)
  })
})
