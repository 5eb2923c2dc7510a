import { describe, expect, it } from 'vitest'
import { withAnswer } from './with-answer.ts'

describe('withAnswer', () => {
  it('drops every other answer when nothing applies', () => {
    expect(withAnswer(['gout', 'hypertension'], 'none')).toEqual(['none'])
  })

  it('drops "none" when something applies after all', () => {
    expect(withAnswer(['none'], 'gout')).toEqual(['gout'])
  })

  it('goes back to unanswered when the only tick is taken away', () => {
    expect(withAnswer(['none'], 'none')).toEqual([])
  })
})
