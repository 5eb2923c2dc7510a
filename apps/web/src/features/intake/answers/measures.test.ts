import { describe, expect, it } from 'vitest'
import { parseTyped, typed } from './measures.ts'

describe('parseTyped', () => {
  it('tells nothing, a number and no number apart', () => {
    expect(parseTyped('  ')).toBeUndefined()
    expect([parseTyped('1,5'), parseTyped('1.5'), parseTyped('.5')]).toEqual([1.5, 1.5, 0.5])
    expect(parseTyped('1.5 kg')).toBeNaN()
  })

  it('reads no number that nobody would type', () => {
    for (const text of ['1e3', '0x1f', 'Infinity', '1,2,3', '-', '.'])
      expect(parseTyped(text), text).toBeNaN()
  })
})

describe('typed', () => {
  it('writes no more decimals than there are, with the sign of the language', () => {
    expect([typed(72, 1), typed(72.44, 1), typed(72.44, 1, ',')]).toEqual(['72', '72.4', '72,4'])
  })

  it('writes nothing for no number', () => {
    expect([typed(undefined, 1), typed(Number.NaN, 1)]).toEqual(['', ''])
  })
})
