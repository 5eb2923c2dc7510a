import { singularSpellings } from '@zero-sum/contracts'
import { aisles, foodTraits } from '@zero-sum/nutrition-engine'
import { describe, expect, it } from 'vitest'
import { hardToFind } from './hard-to-find.ts'
import { selection } from './selection.ts'

function repeated(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at)
}

describe('the selection of foods', () => {
  it('names every food once', () => {
    expect(repeated(selection.map(({ key }) => key))).toEqual([])
    expect(repeated(selection.map(({ name }) => name))).toEqual([])
    expect(repeated(selection.map(({ ndb }) => ndb))).toEqual([])
  })

  it('has every food that is hard to find', () => {
    const keys = selection.map(({ key }) => key)
    expect([...hardToFind].filter((key) => !keys.includes(key))).toEqual([])
  })

  it('uses kebab-case keys and five-digit numbers', () => {
    for (const { key, ndb } of selection) {
      expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(ndb).toMatch(/^\d{5}$/)
    }
  })

  it('stays within the closed lists of aisles and traits', () => {
    for (const { key, aisle, traits } of selection) {
      expect(aisles, key).toContain(aisle)
      for (const trait of traits) expect(foodTraits, key).toContain(trait)
      expect(repeated(traits), key).toEqual([])
    }
  })

  it('measures in positive grams, the same unit once', () => {
    for (const { key, measures, stepGrams } of selection) {
      expect(stepGrams, key).toBeGreaterThan(0)
      for (const { grams } of measures) expect(grams, key).toBeGreaterThan(0)
      expect(repeated(measures.map(({ unit }) => unit)), key).toEqual([])
    }
  })

  it('gives words in lower case and the singular', () => {
    for (const { key, words } of selection) {
      expect(words.length, key).toBeGreaterThan(0)
      expect(repeated(words), key).toEqual([])
      for (const word of words) {
        expect(word, key).toBe(word.trim().toLowerCase())
        expect(singularSpellings(word)[0]?.length, key).toBe(word.length)
      }
    }
  })
})
