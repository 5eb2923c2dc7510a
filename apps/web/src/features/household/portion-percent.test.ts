import { expect, it } from 'vitest'
import { portionOfPercent, typedPercent } from './portion-percent.ts'

it('writes a portion as a percentage, in the sign of the language, and nothing of none', () => {
  expect(typedPercent(0.5, '.')).toBe('50')
  expect(typedPercent(1.125, ',')).toBe('112,5')
  expect(typedPercent(undefined, '.')).toBe('')
})

it('reads what it wrote; what is no number stays none', () => {
  for (const portion of [0.1, 0.35, 0.5, 1 / 3, 1, 1.125, 4])
    expect(portionOfPercent(Number(typedPercent(portion, '.')))).toBeCloseTo(portion, 3)
  expect(portionOfPercent(undefined)).toBeUndefined()
  expect(portionOfPercent(Number.NaN)).toBeNaN()
})
