import { describe, expect, it } from 'vitest'
import { parseTyped } from './parse-typed.ts'

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
