import { expect, it } from 'vitest'
import { contrast } from './contrast.ts'

it('is that of WCAG, whichever colour comes first', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#ffffff', '#ffffff')).toBe(1)
  // The lightest grey that passes on white, and the next.
  expect(contrast('#767676', '#ffffff')).toBeGreaterThan(4.5)
  expect(contrast('#ffffff', '#777777')).toBeLessThan(4.5)
})
