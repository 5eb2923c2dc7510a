import { offeredAllergyLabels } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { openBench } from '../../observations/open-bench.ts'
import { usdaFoods } from '../../usda/read-usda.ts'
import { forbiddenBy } from './allergen-labels.ts'
import { allergensOfFood, holdsAllergen } from './allergens-of-food.ts'
import { forbiddenOn } from './diets.ts'
import { isSameFood } from './same-food.ts'

function food(ndb: string) {
  const found = usdaFoods().get(ndb)
  if (found === undefined) throw new Error(`SR28 has no ${ndb}.`)
  return found
}

describe('what USDA says of a food', () => {
  it('gives its allergens by group and name', () => {
    expect(allergensOfFood(food('01009'))).toEqual(['milk'])
    expect(allergensOfFood(food('01123'))).toEqual(['egg'])
    expect(allergensOfFood(food('12117'))).toEqual(['coconut'])
    expect(allergensOfFood(food('16398'))).toEqual(['peanut'])
    expect(allergensOfFood(food('15138'))).toContain('crustacean')
    expect(allergensOfFood(food('20009'))).toEqual([])
  })

  it('counts traces only where they are asked for', () => {
    expect(holdsAllergen(food('08120'), 'wheat', true)).toBe(true)
    expect(holdsAllergen(food('08120'), 'wheat', false)).toBe(false)
  })

  it('says why a diet leaves it out', () => {
    expect(forbiddenOn('vegetarian', food('01033'))).toBe('made with calf rennet')
    expect(forbiddenOn('vegan', food('19296'))).toBe('of bees')
    expect(forbiddenOn('pescatarian', food('15015'))).toBeUndefined()
    expect(forbiddenOn('paleo', food('20044'))).toBe('a grain')
    expect(forbiddenOn('vegan', food('12117'))).toBeUndefined()
  })

  it('knows every label that is offered', () => {
    for (const label of offeredAllergyLabels) expect(forbiddenBy(label).length).toBeGreaterThan(0)
    expect(forbiddenBy('Peanuts')).toEqual(['peanut'])
    expect(() => forbiddenBy('kiwi')).toThrow('does not know')
  })
})

describe('the names of the catalogue', () => {
  it('share a word with USDA’s name for their number', () => {
    const { catalogue } = openBench()
    const others = [...catalogue.foods.values()].filter(
      ({ ndb, name }) => !isSameFood(name, food(ndb).name),
    )
    expect(others.map(({ name }) => name)).toEqual([])
  })

  it('are told from other foods', () => {
    expect(isSameFood('Red lentils, dry', food('11241').name)).toBe(false)
    expect(isSameFood('Olive oil', food('15015').name)).toBe(false)
  })
})
