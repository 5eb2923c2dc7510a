import { loadCatalogue } from '@zero-sum/food-data'
import { describe, expect, it } from 'vitest'
import { methods } from './german/methods/index.ts'

const { recipes } = loadCatalogue()
const steps = [...new Set(recipes.flatMap(({ method }) => method))]
const pairs = Object.entries(methods)

const figuresOf = (text: string) => (text.match(/\d+/g) ?? []).sort()

/** Shares of an ingredient: a cook who reads of no half puts in all of it. */
const shares = [
  [/\bhalf\b|\bhalves\b/gi, /hälfte|halb/gi],
  [/\bthirds?\b/gi, /drittel|drittes/gi],
  [/\bquarters?\b/gi, /viertel/gi],
  [
    /\bthe rest\b|\bremaining\b|\bthe last\b|\bthe other\b/gi,
    /restlich|übrig|rest\b|letzt|ander/gi,
  ],
] as const

describe('the German steps', () => {
  it('are there for every step of every recipe, and for no other', () => {
    expect(steps.filter((step) => methods[step] === undefined)).toEqual([])
    const known = new Set(steps)
    expect(Object.keys(methods).filter((step) => !known.has(step))).toEqual([])
  })

  it('have the minutes, the degrees and the numbers of their English', () => {
    const other = pairs.filter(
      ([english, german]) => figuresOf(english).join() !== figuresOf(german).join(),
    )
    expect(other).toEqual([])
  })

  it('divide what their English divides', () => {
    const other = pairs.filter(([english, german]) =>
      shares.some(([said, meant]) => english.match(said) !== null && german.match(meant) === null),
    )
    expect(other).toEqual([])
  })

  it('are whole sentences, without a word of English', () => {
    const left =
      /\b(?:the|and|with|until|your|you|of|for|cup|heat|stir|add|oil|salt|pepper|minutes?)\b/
    const faulty = pairs.filter(
      ([, german]) =>
        !/^(?:\p{Lu}|\d|[„"])/u.test(german) || !/[.!]$/.test(german) || left.test(german),
    )
    expect(faulty).toEqual([])
    expect(pairs.filter(([english, german]) => english === german)).toEqual([])
  })
})
