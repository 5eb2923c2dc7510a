import { describe, expect, it } from 'vitest'
import { written } from './explanation.ts'

describe('written', () => {
  it('groups thousands and keeps no more decimals than it needs', () => {
    expect(written(1804.97)).toBe('1,805')
    expect(written(12_345.678, 2)).toBe('12,345.68')
    expect(written(0.5, 2)).toBe('0.5')
    expect(written(999.96, 1)).toBe('1,000')
  })

  it('writes a real minus sign, and none before zero', () => {
    expect(written(-1500)).toBe('−1,500')
    expect(written(-0.2)).toBe('0')
  })
})
