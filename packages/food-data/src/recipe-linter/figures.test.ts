import { describe, expect, it } from 'vitest'
import { brokenBy, exchanged, part, soundDish } from './testing/plant.ts'

describe('the rules on energy, sodium and saturated fat', () => {
  it('find a dish that is too much or too little for its kind', () => {
    const mild = exchanged('salt', [part('salt', 0.5, 'flavour')])
    expect(brokenBy({ ...mild, kinds: ['snack'] })).toEqual(['energy'])
    const light = exchanged('white-rice', [part('white-rice', 25, 'starch', [10, 60])])
    const poor = light.ingredients.map((own) =>
      own.food === 'chicken-breast' ? part('chicken-breast', 60, 'protein', [30, 120]) : own,
    )
    expect(brokenBy({ ...light, ingredients: poor })).toEqual(['energy'])
  })

  it('find too much salt of any source', () => {
    const salty = exchanged('salt', [part('salt', 2, 'flavour'), part('soy-sauce', 5, 'flavour')], {
      'the salt': 'the salt and soy sauce',
    })
    expect(brokenBy(salty)).toEqual(['sodium'])
  })

  it('find much saturated fat, and allow more of it on keto', () => {
    const coconut = (rice: number) =>
      exchanged(
        'white-rice',
        [part('white-rice', rice, 'starch', [25, 75]), part('coconut-milk', 65, 'fat', [30, 110])],
        { 'twice its volume of water': 'the coconut milk' },
      )
    expect(brokenBy(coconut(60))).toEqual(['saturates'])
    const keto = coconut(60).ingredients.filter(({ food }) => food !== 'white-rice')
    const { method } = exchanged('salt', [], {
      'the rice': 'the coconut milk',
      'twice its volume of water': 'a lid',
    })
    expect(
      brokenBy({ ...soundDish, name: 'Chicken with peas', ingredients: keto, method }),
    ).toEqual([])
  })
})
