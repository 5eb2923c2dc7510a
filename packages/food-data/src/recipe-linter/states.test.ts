import { describe, expect, it } from 'vitest'
import { brokenBy, exchanged, part, soundDish, withStep } from './testing/plant.ts'

function withPulse(food: string, step: string, prep?: string) {
  const own = { ...part(food, 60, 'starch', [25, 100]), ...(prep === undefined ? {} : { prep }) }
  return { ...withStep(step), totalMinutes: 45, ingredients: [...soundDish.ingredients, own] }
}

describe('the rules on the state of foods', () => {
  it('find a dry food that nothing softens', () => {
    expect(brokenBy(withPulse('red-lentils', 'Fry the red lentils for 5 minutes.'))).toEqual([
      'dry foods',
    ])
    expect(brokenBy(withPulse('red-lentils', 'Simmer the red lentils for 20 minutes.'))).toEqual([])
    const raw = exchanged('salt', [part('salt', 1, 'flavour')], {
      'Bring to the boil, cover and cook on the lowest heat for 12 minutes.': 'Wait.',
      'on the lowest heat': '',
    })
    expect(brokenBy(raw)).toEqual(['dry foods'])
  })

  it('find tinned pulses that nobody drains, soaks them, or adds their liquid', () => {
    expect(brokenBy(withPulse('black-beans', 'Warm the black beans for 5 minutes.'))).toEqual([
      'tinned foods',
    ])
    expect(
      brokenBy(withPulse('black-beans', 'Warm the black beans for 5 minutes.', 'rinsed')),
    ).toEqual([])
    expect(
      brokenBy(withPulse('black-beans', 'Soak the black beans for 5 minutes.', 'rinsed')),
    ).toEqual(['tinned foods'])
    expect(brokenBy(withPulse('chickpeas', 'Tip in the chickpeas with their liquid.'))).toEqual([
      'tinned foods',
    ])
  })

  it('find a food that is weighed raw and asked for cooked', () => {
    const cooked = { ...part('white-rice', 60, 'starch', [25, 100]), prep: 'cooked and cold' }
    expect(brokenBy(exchanged('white-rice', [cooked]))).toEqual(['preparations'])
  })
})

describe('the rule on counted liquids', () => {
  it.each([
    'Discard the oil.',
    'Lift out the chicken and throw away the marinade.',
    'Pour off the fat from the pan.',
    'Drain the chicken on kitchen paper.',
    'Lift it out and leave the excess oil behind.',
  ])('finds what is thrown away: %s', (step) => {
    expect(brokenBy(withStep(step))).toEqual(['counted liquids'])
  })

  it('lets water go, and oil stay in its pan', () => {
    for (const step of [
      'Drain off the water.',
      'Lift out the chicken and leave the oil in the pan.',
      'Pour over the oil.',
    ])
      expect(brokenBy(withStep(step))).toEqual([])
  })
})
