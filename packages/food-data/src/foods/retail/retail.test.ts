import { allergens } from '@zero-sum/contracts'
import {
  allergenWords,
  describePurchase,
  dietWords,
  pieceOf,
  plainWords,
  purchaseOf,
  saleUnitWords,
} from '@zero-sum/nutrition-engine'
import { describe, expect, it } from 'vitest'
import { loadFoods } from '../load-foods.ts'
import { retail } from './retail.ts'

const foods = [...loadFoods().values()]
const food = (key: string) => {
  const found = foods.find((one) => one.key === key)
  if (found === undefined) throw new Error(`There is no ${key}.`)
  return found
}
const bought = (key: string, purchaseGrams: number) =>
  describePurchase(food(key), purchaseOf(food(key), purchaseGrams).purchase)

/** Aisles of which nothing that is not counted goes over a counter or onto a scale. */
const packedAisles = new Set([
  'dairy and eggs',
  'tofu and meat-free',
  'bread and grains',
  'beans and tins',
  'nuts and seeds',
  'oils and sauces',
  'herbs and spices',
  'baking and sweet',
  'drinks',
])

describe('how foods are sold', () => {
  it('is said of foods that there are', () => {
    const keys = new Set(foods.map(({ key }) => key))
    expect(Object.keys(retail).filter((key) => !keys.has(key))).toEqual([])
  })

  it('is said of every food that comes in packs', () => {
    const loose = foods.filter(
      ({ aisle, soldAs }) => packedAisles.has(aisle) && soldAs === undefined,
    )
    expect(loose.map(({ key }) => key)).toEqual([])
  })

  it('leaves no unit of a shop to the measures of a kitchen', () => {
    const units = Object.values(saleUnitWords).map(([one]) => one)
    const left = foods.filter(
      (one) =>
        one.soldAs === undefined && [...units, 'packet'].includes(pieceOf(one)?.unit ?? 'none'),
    )
    expect(left.map(({ key }) => key)).toEqual([])
  })

  it('begins with the smallest size, none of them twice', () => {
    for (const { key, soldAs } of foods) {
      const grams = soldAs?.sizes.map((size) => size.grams) ?? [1]
      expect(grams.length, key).toBeGreaterThan(0)
      expect(Math.min(...grams), key).toBeGreaterThan(0)
      expect(grams, key).toEqual([...new Set(grams)].sort((a, b) => a - b))
    }
  })

  it('reads like a shopping list', () => {
    expect(bought('garlic', 46)).toBe('2 bulbs')
    expect(bought('coriander', 6)).toBe('1 bunch')
    expect(bought('egg', 341)).toBe('6 eggs')
    expect(bought('egg-white', 66)).toBe('2 eggs')
    expect(bought('lemon-juice', 70)).toBe('2 lemons')
    expect(bought('lemon-zest', 3)).toBe('1 lemon')
    expect(bought('milk-2', 1365)).toBe('1 carton (1 l) and 1 carton (500 ml)')
    expect(bought('greek-yogurt-0', 1215)).toBe('1 pot (1 kg) and 1 pot (500 g)')
    expect(bought('chickpeas', 300)).toBe('2 tins (400 g)')
    expect(bought('salmon-tinned', 140)).toBe('1 tin (213 g)')
    expect(bought('rolled-oats', 285)).toBe('1 pack (500 g)')
    expect(bought('wholemeal-bread', 64)).toBe('1 loaf (500 g)')
    expect(bought('corn-tortilla', 104)).toBe('1 pack of 12')
    expect(bought('avocado', 270)).toBe('2 avocados')
    expect(bought('butternut-squash', 400)).toBe('1 whole')
    expect(bought('onion', 334)).toBe('3 medium onions')
    expect(bought('chicken-breast', 225)).toBe('250 g')
    expect(bought('olive-oil', 162)).toBe('1 bottle (500 ml)')
  })

  it('takes as many whole eggs as whites alone would, and no shell for nothing', () => {
    expect(bought('egg', 50 / 0.88)).toBe('1 egg')
    expect(bought('egg-yolk', 34)).toBe('2 eggs')
  })

  it('names in no unit what somebody leaves out', () => {
    const words = Object.values(saleUnitWords).flat().map(plainWords)
    const diets = ['vegan', 'vegetarian', 'pescatarian', 'paleo'] as const
    const forbidden = [...allergenWords(new Set(allergens)), ...diets.flatMap(dietWords)]
    const named = forbidden.map(plainWords).filter((word) => words.includes(word))
    expect(named).toEqual([])
  })
})
