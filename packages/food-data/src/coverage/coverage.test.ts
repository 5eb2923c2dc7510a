import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '../load-catalogue.ts'
import { exchanged, foods, part, soundDish } from '../recipe-linter/testing/plant.ts'
import { countCoverage } from './count-coverage.ts'
import { findGaps, rankByScarcity, wantedCount } from './find-gaps.ts'
import { leastCount } from './least-counts.ts'
import { type PersonaName, personas } from './personas.ts'

const cells = countCoverage(loadCatalogue())

describe('the catalogue', () => {
  it('has at least the recipes that it has had for everybody', () => {
    const short = cells
      .filter((cell) => cell.count < leastCount(cell))
      .map(
        (cell) =>
          `${cell.persona} ${cell.kind} ${cell.trait}: ${cell.count} of ${leastCount(cell)}`,
      )
    expect(short).toEqual([])
  })

  it('has a breakfast, a main and a snack for everybody', () => {
    const dishes = cells.filter(({ trait }) => trait === 'any')
    expect(dishes).toHaveLength(3 * Object.keys(personas).length)
    expect(Math.min(...dishes.map(({ count }) => count))).toBeGreaterThanOrEqual(5)
  })
})

describe('countCoverage', () => {
  const countOf = (dish: typeof soundDish, persona: PersonaName, trait = 'any') =>
    countCoverage({ foods, recipes: [dish] }).find(
      (cell) => cell.persona === persona && cell.kind === 'main' && cell.trait === trait,
    )?.count

  it('counts a dish for those who may eat all of it', () => {
    expect(countOf(soundDish, 'omnivore')).toBe(1)
    expect(countOf(soundDish, 'gluten- and milk-free')).toBe(1)
    for (const persona of ['vegetarian', 'vegan', 'pescatarian', 'paleo'] as const)
      expect(countOf(soundDish, persona)).toBe(0)
  })

  it('takes traces of an allergen for the allergen', () => {
    const oats = exchanged('white-rice', [part('rolled-oats', 60, 'starch')])
    expect(foods.get('rolled-oats')?.allergens?.mayContain).toContain('wheat')
    const nuts = exchanged('salt', [part('pine-nuts', 10, 'fat')])
    expect(foods.get('pine-nuts')?.allergens?.contains).toContain('pine_nut')
    expect(countOf(oats, 'gluten-free')).toBe(0)
    expect(countOf(nuts, 'nut-free')).toBe(0)
    expect(countOf(nuts, 'egg-free')).toBe(1)
    const lentils = exchanged('white-rice', [part('red-lentils', 60, 'starch')])
    expect(foods.get('red-lentils')?.allergens?.contains).toEqual([])
    expect(countOf(lentils, 'gluten-free')).toBe(0)
    expect(countOf(lentils, 'nut-free')).toBe(1)
  })

  it('judges keto and lean dishes by their figures', () => {
    expect(countOf(soundDish, 'keto')).toBe(0)
    expect(countOf(soundDish, 'lean high-protein')).toBe(1)
    const fat = exchanged('white-rice', [part('avocado', 100, 'fat')])
    expect(countOf(fat, 'keto')).toBe(1)
    expect(countOf(fat, 'lean high-protein')).toBe(0)
  })

  it('counts traits by share of energy, time and batch', () => {
    expect(countOf(soundDish, 'omnivore', 'protein')).toBe(1)
    expect(countOf(soundDish, 'omnivore', 'carbohydrate')).toBe(0)
    expect(countOf(soundDish, 'omnivore', 'quick')).toBe(0)
    expect(countOf({ ...soundDish, totalMinutes: 20 }, 'omnivore', 'quick')).toBe(1)
    expect(countOf({ ...soundDish, batchable: true }, 'omnivore', 'batchable')).toBe(1)
    const rice = exchanged('chicken-breast', [part('chicken-breast', 60, 'protein')])
    expect(countOf(rice, 'omnivore', 'carbohydrate')).toBe(1)
  })

  it('asks keto for no dish of half carbohydrate', () => {
    expect(countOf(soundDish, 'keto', 'carbohydrate')).toBeUndefined()
  })

  it('refuses a recipe of a food that does not exist', () => {
    const faulty = exchanged('salt', [part('moon-dust', 1, 'flavour')])
    expect(() => countCoverage({ foods, recipes: [faulty] })).toThrow('moon-dust')
  })
})

describe('findGaps', () => {
  const cell = { persona: 'vegan', kind: 'main', trait: 'any', count: 19 } as const

  it('finds what has fewer recipes than are wanted, the scarcest first', () => {
    const quick = { ...cell, trait: 'quick', count: 3 } as const
    const snack = { ...cell, kind: 'snack', count: 10 } as const
    expect(findGaps([cell, snack, quick])).toEqual([
      { ...quick, wanted: 10 },
      { ...cell, wanted: 20 },
    ])
    expect(rankByScarcity([cell, snack, quick])).toHaveLength(3)
  })

  it('wants half as many of one trait', () => {
    expect(wantedCount(cell)).toBe(20)
    expect(wantedCount({ kind: 'snack', trait: 'batchable' })).toBe(5)
  })
})
