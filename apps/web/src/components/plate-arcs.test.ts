import { describe, expect, it } from 'vitest'
import { plateArcs } from './plate-arcs.ts'

describe('plateArcs', () => {
  it('starts at twelve o’clock and goes round clockwise', () => {
    const [first, second] = plateArcs([1, 1])
    expect(first?.startsWith('M24 6 A18 18 0 0 1')).toBe(true)
    expect(second?.startsWith('M24 42 ')).toBe(true)
  })

  it('takes the long way round for more than half', () => {
    expect(plateArcs([3, 1])[0]).toContain(' 0 1 1 ')
  })

  it('draws nothing for nothing', () => {
    expect(plateArcs([0, 0])).toEqual(['', ''])
    expect(plateArcs([5, 0])[1]).toBe('')
  })

  it('keeps only proportions', () => {
    expect(plateArcs([20, 30, 50])).toEqual(plateArcs([2, 3, 5]))
  })
})
