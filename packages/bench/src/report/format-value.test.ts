import { expect, it } from 'vitest'
import { formatValue } from './format-value.ts'

it('shows as many digits as a measurement is worth', () => {
  expect(formatValue(12_345.6, '/s')).toBe('12,346/s')
  expect(formatValue(45.678, 'ms')).toBe('45.7 ms')
  expect(formatValue(-0.456, '×')).toBe('-0.46×')
})
