import { describe, expect, it } from 'vitest'
import {
  brokenBy,
  brokenWith,
  exchanged,
  foodLike,
  part,
  soundDish,
  withStep,
} from './testing/plant.ts'

describe('the rule on methods', () => {
  it('finds an ingredient that no step names', () => {
    expect(
      brokenBy(exchanged('salt', soundDish.ingredients.slice(-1), { 'with the salt ': '' })),
    ).toEqual(['method'])
  })

  it('finds an amount, which does not scale', () => {
    expect(brokenBy(withStep('Add 50 ml of water.'))).toEqual(['method'])
  })

  it('finds a method that is no row of steps', () => {
    expect(
      brokenBy({ ...soundDish, totalMinutes: 40, method: [soundDish.method.join(' ')] }),
    ).toEqual(['method'])
    const many = [...soundDish.method, ...Array.from({ length: 7 }, () => 'Wait a little.')]
    expect(brokenBy({ ...soundDish, method: many })).toEqual(['method'])
  })
})

describe('the rule on strange foods', () => {
  it.each(['Scatter over the parsley.', 'Stir in the tomato paste.', 'Cut the leeks into rings.'])(
    'finds a food that is no ingredient: %s',
    (step) => {
      expect(brokenBy(withStep(step))).toEqual(['strange foods'])
    },
  )

  it('finds one in the name, and in what is done to an ingredient', () => {
    expect(brokenBy({ ...soundDish, name: 'Chicken with rice, peas and lemon' })).toEqual([
      'strange foods',
    ])
    const prepared = { ...part('salt', 1, 'flavour'), prep: 'mixed with the paprika' }
    expect(brokenBy(exchanged('salt', [prepared]))).toEqual(['strange foods'])
  })

  it('tells water, dishes, comparisons and a part of a name from a food', () => {
    for (const step of [
      'Add a splash of boiling water and skim off the froth.',
      'Heap it up like a salad, as thick as jam, in balls the size of a small orange.',
      'Spread the oil with a brush.',
    ])
      expect(brokenBy(withStep(step))).toEqual([])
  })
})

describe('the rules on words that tell', () => {
  it('find an allergen that no record holds', () => {
    expect(brokenBy(withStep('Warm the porridge through.'))).toEqual(['allergen words'])
    expect(brokenBy(withStep('Serve it like a custard.'))).toContain('allergen words')
  })

  it('find a record that forgot what its food is', () => {
    const forgetful = foodLike('butter', {
      allergens: { contains: [], mayContain: [] },
      traits: [],
    })
    const buttered = exchanged('olive-oil', [part('butter', 10, 'fat', [4, 20])], {
      'olive oil': 'butter',
    })
    expect(brokenBy(buttered)).toEqual([])
    expect(brokenWith(buttered, forgetful)).toEqual(['allergen words'])
  })

  it('find a word that a diet does not want to read', () => {
    const beans = exchanged(
      'chicken-breast',
      [{ ...part('black-beans', 150, 'protein', [80, 230]), prep: 'rinsed' }],
      { 'the chicken': 'the beans', 'on each side, until it reaches 74 °C': 'until hot' },
    )
    const named = { ...beans, name: 'Beans with rice and peas' }
    expect(brokenBy(named)).toEqual([])
    const meaty = { ...named, method: [...named.method, 'They taste of a roast joint of mutton.'] }
    expect(brokenBy(meaty)).toEqual(['diet words'])
  })
})
