import { describe, expect, it } from 'vitest'
import { fixtureCatalogue } from '../testing/fixture-catalogue.ts'
import { type Adviser, richFoods } from './rich-foods.ts'

const anything: Adviser = {
  macroStyle: 'balanced',
  diet: 'omnivore',
  allergens: new Set(),
  avoidTraces: true,
  excludedFoods: new Set(),
}

describe('richFoods', () => {
  it('names what brings most in the amounts that are eaten, one food an aisle', () => {
    const [first, ...others] = richFoods(fixtureCatalogue, 'proteinGrams', anything)
    expect(first).toBe('chicken breast')
    expect(others.length).toBeLessThanOrEqual(2)
    expect(new Set([first, ...others]).size).toBe(others.length + 1)
  })

  it('names nothing that the person must not or will not eat', () => {
    const named = (rules: Partial<Adviser>) =>
      richFoods(fixtureCatalogue, 'proteinGrams', { ...anything, ...rules })
    expect(named({ excludedFoods: new Set(['chicken-breast']) })).not.toContain('chicken breast')
    const vegan = named({ diet: 'vegan' })
    expect(vegan.length).toBeGreaterThan(0)
    for (const word of ['chicken', 'egg', 'yogurt', 'salmon', 'beef'])
      expect(vegan.join(' ')).not.toContain(word)
    expect(named({ allergens: new Set(['soy']) }).join(' ')).not.toContain('tofu')
  })

  it('names no starchy food on keto, and no leaf that keeps its calcium', () => {
    const onKeto = richFoods(fixtureCatalogue, 'fibreGrams', { ...anything, macroStyle: 'keto' })
    const otherwise = richFoods(fixtureCatalogue, 'fibreGrams', anything)
    expect(otherwise.join(' ')).toMatch(/lentils|beans|oats/)
    expect(onKeto.join(' ')).not.toMatch(/lentils|beans|oats/)
    expect(richFoods(fixtureCatalogue, 'calciumMg', anything)).not.toContain('spinach')
  })
})
