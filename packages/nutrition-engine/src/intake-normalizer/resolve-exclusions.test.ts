import { describe, expect, it } from 'vitest'
import { fixtureCatalogue } from '../testing/fixture-catalogue.ts'
import { resolveExclusions } from './resolve-exclusions.ts'

const foods = Object.freeze([...fixtureCatalogue.foods.values()])

function excluded(...typed: string[]): string[] {
  const { excludedFoods, unknown } = resolveExclusions(foods, typed)
  expect(unknown).toEqual([])
  return [...excludedFoods].sort((one, other) => one.localeCompare(other))
}

describe('resolveExclusions', () => {
  it('resolves a single food in the singular and the plural', () => {
    expect(excluded('Tomatoes')).toEqual(['tomato'])
    expect(excluded('banana')).toEqual(['banana'])
  })

  it('resolves a group to every food of it', () => {
    expect(excluded('dairy')).toEqual(['butter', 'greek-yogurt-0'])
    expect(excluded('meat')).toEqual(['chicken-breast'])
    expect(excluded('seafood')).toEqual(['prawns', 'salmon'])
    expect(excluded('nightshades')).toEqual(['potato', 'tomato'])
  })

  it('resolves an allergy label to the foods that contain it, not to traces', () => {
    expect(excluded('gluten')).toEqual(['pasta', 'rolled-oats', 'wholemeal-bread'])
    expect(excluded('shellfish')).toEqual(['prawns'])
    expect(excluded('nuts')).toEqual(['almonds', 'peanut-butter'])
  })

  it('leaves butter alone when peanut butter is excluded, and the other way round', () => {
    expect(excluded('peanut butter')).toEqual(['peanut-butter'])
    expect(excluded('butter')).toEqual(['butter'])
  })

  it('reads lists', () => {
    expect(excluded('apples, bananas and tofu')).toEqual(['apple', 'banana', 'tofu-firm'])
  })

  it('needs to leave nothing out for a known food or group that the catalogue lacks', () => {
    expect(excluded('pork', 'durian', 'none')).toEqual([])
    const { notices } = resolveExclusions(foods, ['pork'])
    expect(notices[0]?.detail).toBe(
      'None of our dishes uses "pork", so nothing had to be left out.',
    )
  })

  it('says what a word was read as', () => {
    const { notices } = resolveExclusions(foods, ['dairy'])
    expect(notices[0]).toMatchObject({ code: 'exclusion_read_as' })
    expect(notices[0]?.detail).toContain('Butter')
  })

  it('hands back what it does not know, with its place', () => {
    expect(resolveExclusions(foods, ['tofu', 'flurb']).unknown).toEqual([
      { index: 1, word: 'flurb' },
    ])
  })
})
