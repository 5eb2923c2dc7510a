import { describe, expect, it } from 'vitest'
import type { SoldAs } from '../catalogue/sold-as.ts'
import { fixtureCatalogue } from '../testing/fixture-catalogue.ts'
import { describePurchase } from './describe-purchase.ts'
import { pieceOf, purchaseOf } from './purchase-of.ts'

function fixture(key: string, soldAs?: SoldAs) {
  const food = fixtureCatalogue.foods.get(key)
  if (food === undefined) throw new Error(`The fixture has no ${key}.`)
  return soldAs === undefined ? food : { ...food, soldAs }
}

function bought(key: string, purchaseGrams: number, soldAs?: SoldAs): string {
  const food = fixture(key, soldAs)
  return describePurchase(food, purchaseOf(food, purchaseGrams).purchase)
}

const tin: SoldAs = {
  unit: 'tin',
  sizes: [{ grams: 240, label: { amount: 400, unit: 'g' } }],
}
const carton: SoldAs = {
  unit: 'carton',
  sizes: [
    { grams: 515, label: { amount: 500, unit: 'ml' } },
    { grams: 1030, label: { amount: 1000, unit: 'ml' } },
  ],
}

describe('purchaseOf', () => {
  it('counts what is sold by the piece, rounded up', () => {
    expect(bought('onion', 256)).toBe('3 medium onions')
    expect(bought('egg', 398)).toBe('7 large eggs')
  })

  it('does not buy another piece for a hair over', () => {
    expect(bought('onion', 126)).toBe('1 medium onion')
  })

  it('weighs what is not, with what is thrown away', () => {
    expect(bought('white-rice', 185)).toBe('190 g')
    expect(bought('chicken-breast', 610)).toBe('650 g')
    expect(bought('almonds', 12)).toBe('15 g')
    expect(bought('broccoli', 1148)).toBe('1.15 kg')
  })

  it('says what is printed on a pack and counts what is in it', () => {
    expect(bought('white-rice', 485, tin)).toBe('2 tins (400 g)')
    expect(bought('white-rice', 500, tin)).toBe('3 tins (400 g)')
    expect(purchaseOf(fixture('white-rice', tin), 500).grams).toBe(720)
    expect(bought('white-rice', 1365, carton)).toBe('1 carton (1 l) and 1 carton (500 ml)')
  })

  it('has a word for every unit, and the plain number of what has none', () => {
    expect(bought('onion', 46, { unit: 'bulb', sizes: [{ grams: 40 }] })).toBe('2 bulbs')
    expect(bought('broccoli', 300, { unit: 'piece', sizes: [{ grams: 700 }] })).toBe('1 whole')
    expect(
      bought('broccoli', 300, {
        unit: 'piece',
        sizes: [{ grams: 190 }],
        words: ['avocado', 'avocados'],
      }),
    ).toBe('2 avocados')
    const dozen: SoldAs = {
      unit: 'pack',
      sizes: [{ grams: 312, label: { amount: 12, unit: 'pieces' } }],
    }
    expect(bought('white-rice', 100, dozen)).toBe('1 pack of 12')
  })

  it('buys the whole fruit for its juice', () => {
    const lemons: SoldAs = {
      unit: 'piece',
      sizes: [{ grams: 48 }],
      boughtThing: { name: 'Lemons', one: 'lemon', many: 'lemons', takes: ['flesh'] },
    }
    expect(bought('olive-oil', 45, lemons)).toBe('1 lemon')
    expect(bought('olive-oil', 70, lemons)).toBe('2 lemons')
  })
})

describe('pieceOf', () => {
  it('is the pack that the planner reckons with, whatever is printed on it in a shop', () => {
    const rice = fixture('onion', tin)
    expect(pieceOf(rice)?.grams).toBe(110)
  })
})
