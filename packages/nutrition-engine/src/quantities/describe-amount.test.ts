import { describe, expect, it } from 'vitest'
import { describeAmount } from './describe-amount.ts'
import { describeWeight } from './describe-weight.ts'

const measured = (unit: string, plural: string, grams: number) => ({
  measures: [{ unit, plural, grams }],
})
const egg = measured('large egg', 'large eggs', 50)
const oil = {
  measures: [
    { unit: 'tbsp', plural: 'tbsp', grams: 13.5 },
    { unit: 'tsp', plural: 'tsp', grams: 4.5 },
  ],
}
const onion = measured('medium onion', 'medium onions', 110)
const rice = measured('cup', 'cups', 185)

describe('describeAmount', () => {
  it('counts eggs in whole ones', () => {
    expect(describeAmount(egg, 100)).toBe('2 large eggs')
    expect(describeAmount(egg, 50)).toBe('1 large egg')
  })

  it('uses the fractions that a spoon and a cup can do', () => {
    expect(describeAmount(oil, 20)).toBe('1½ tbsp')
    expect(describeAmount(oil, 10)).toBe('¾ tbsp')
    expect(describeAmount(rice, 60)).toBe('⅓ cup')
    expect(describeAmount(rice, 235)).toBe('1¼ cups')
  })

  it('cuts a first piece finely, a second in halves, and none after that', () => {
    const clove = measured('clove', 'cloves', 3)
    expect(describeAmount(clove, 2)).toBe('⅔ clove')
    expect(describeAmount(clove, 5)).toBe('about 1½ cloves')
    expect(describeAmount(clove, 13)).toBe('about 4 cloves')
  })

  it('takes the smaller spoon where the larger would be a splash', () => {
    expect(describeAmount(oil, 4.5)).toBe('1 tsp')
    expect(describeAmount(measured('tbsp', 'tbsp', 15), 2.5)).toBe('½ tsp')
    expect(describeAmount(oil, 0.55)).toBe('⅛ tsp')
  })

  it('says about where the household amount is only near', () => {
    expect(describeAmount(onion, 120)).toBe('about 1 medium onion')
  })

  it('gives grams where no household amount is near, or none is known', () => {
    expect(describeAmount(onion, 45)).toBe('45 g')
    expect(describeAmount({ measures: [] }, 120)).toBe('120 g')
  })

  it('leaves spoons when there are too many of them, and ounces always', () => {
    expect(describeAmount(oil, 150)).toBe('150 g')
    expect(describeAmount(measured('oz', 'oz', 28.35), 28)).toBe('28 g')
  })

  it('passes over a measure of the food cut otherwise than the recipe wants it', () => {
    const pepper = {
      measures: [
        { unit: 'cup, chopped', plural: 'cups, chopped', grams: 150 },
        { unit: 'medium pepper', plural: 'medium peppers', grams: 120 },
      ],
    }
    expect(describeAmount(pepper, 150)).toBe('1 cup, chopped')
    expect(describeAmount(pepper, 150, 'finely chopped')).toBe('1 cup, chopped')
    expect(describeAmount(pepper, 120, 'sliced')).toBe('1 medium pepper')
    expect(describeAmount(measured('cup, cubed', 'cups, cubed', 100), 100, 'grated')).toBe('100 g')
  })

  it('puts half measures together', () => {
    expect(describeAmount(measured('half cup', 'half cups', 126), 189)).toBe('¾ cup')
    expect(describeAmount(measured('quarter block', 'quarter blocks', 81), 324)).toBe('1 block')
  })
})

describe('describeWeight', () => {
  it('shows half grams of little, grams of much, kilograms of more', () => {
    expect(describeWeight(2.5)).toBe('2.5 g')
    expect(describeWeight(119.6)).toBe('120 g')
    expect(describeWeight(1250)).toBe('1.25 kg')
  })
})
