import { describe, expect, it } from 'vitest'
import { alignRows, wrap } from './terminal.ts'

describe('wrap', () => {
  it('breaks between words and hangs what follows', () => {
    expect(wrap('1. Fry the onion until soft', 14, '   ')).toEqual([
      '1. Fry the',
      '   onion until',
      '   soft',
    ])
  })

  it('keeps degrees with their number, and a long word whole', () => {
    expect(wrap('Roast at 200 °C', 14)).toEqual(['Roast at', '200\u00a0°C'])
    expect(wrap('a unbreakableword', 6)).toEqual(['a', 'unbreakableword'])
  })
})

describe('alignRows', () => {
  it('sets the first column to the left and the others to the right', () => {
    expect(
      alignRows([
        ['', 'planned'],
        ['Fat', '9 g'],
        ['Energy', '100 kcal'],
      ]),
    ).toEqual(['         planned', 'Fat          9 g', 'Energy  100 kcal'])
  })
})
