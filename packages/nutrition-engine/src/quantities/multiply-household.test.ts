import { describe, expect, it } from 'vitest'
import { multiplyHousehold } from './multiply-household.ts'

describe('multiplyHousehold', () => {
  it.each([
    ['1½ tbsp', 2, '3 tbsp'],
    ['about 1 medium onion', 2, 'about 2 medium onions'],
    ['½ medium onion', 2, '1 medium onion'],
    ['¼ cup, sliced', 3, '¾ cup, sliced'],
    ['⅔ cup, sliced', 2, '1⅓ cups, sliced'],
    ['⅓ cup', 3, '1 cup'],
    ['3 large eggs', 2, '6 large eggs'],
    ['1 leaf', 3, '3 leaves'],
  ])('%s times %i is %s', (household, times, product) => {
    expect(multiplyHousehold(household, times)).toBe(product)
  })

  it('makes tablespoons of teaspoons where there are enough of them', () => {
    expect(multiplyHousehold('1½ tsp', 2)).toBe('1 tbsp')
    expect(multiplyHousehold('2 tsp, chopped', 3)).toBe('2 tbsp, chopped')
    expect(multiplyHousehold('1 tsp', 2)).toBe('2 tsp')
  })

  it('has no words for what a kitchen does not measure', () => {
    expect(multiplyHousehold('¾ tsp', 3)).toBeUndefined()
    expect(multiplyHousehold('⅔ medium onion', 2)).toBeUndefined()
    expect(multiplyHousehold('4 tbsp', 2)).toBeUndefined()
    expect(multiplyHousehold('2 tsp', 2)).toBeUndefined()
  })

  it('has no words for what is no household amount', () => {
    expect(multiplyHousehold('', 2)).toBeUndefined()
    expect(multiplyHousehold('1.25 kg', 2)).toBeUndefined()
    expect(multiplyHousehold('a pinch', 2)).toBeUndefined()
  })
})
