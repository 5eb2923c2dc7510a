import { describe, expect, it } from 'vitest'
import { typed } from './measures.ts'

describe('typed', () => {
  it('writes no more decimals than there are, with the sign of the language', () => {
    expect([typed(72, 1), typed(72.44, 1), typed(72.44, 1, ',')]).toEqual(['72', '72.4', '72,4'])
  })

  it('writes nothing for no number', () => {
    expect([typed(undefined, 1), typed(Number.NaN, 1)]).toEqual(['', ''])
  })
})
