import { describe, expect, it } from 'vitest'
import { fixtureCatalogue } from '../testing/fixture-catalogue.ts'
import { describePurchase } from './describe-purchase.ts'

function fixture(key: string) {
  const food = fixtureCatalogue.foods.get(key)
  if (food === undefined) throw new Error(`The fixture has no ${key}.`)
  return food
}

describe('describePurchase', () => {
  it('counts what is sold by the piece, rounded up', () => {
    expect(describePurchase(fixture('onion'), 230, 256)).toBe('3 medium onions')
    expect(describePurchase(fixture('egg'), 350, 398)).toBe('7 large eggs')
  })

  it('does not buy another piece for a hair over', () => {
    expect(describePurchase(fixture('onion'), 113, 126)).toBe('1 medium onion')
  })

  it('weighs what is not, with what is thrown away', () => {
    expect(describePurchase(fixture('white-rice'), 185, 185)).toBe('190 g')
    expect(describePurchase(fixture('chicken-breast'), 610, 610)).toBe('650 g')
    expect(describePurchase(fixture('almonds'), 12, 12)).toBe('15 g')
    expect(describePurchase(fixture('broccoli'), 700, 1148)).toBe('1.15 kg')
  })
})
