import { describe, expect, it } from 'vitest'
import { fixtureWeek } from '../../testing/fixture-week.ts'
import { expectedMains } from './expected-mains.ts'
import { fromAnimals, fromTheSea, weekObjective } from './week-objective.ts'

const { dishes, slots } = fixtureWeek()
const expectedOf = (diet: 'omnivore' | 'paleo' | 'pescatarian', of = dishes, days = 7) =>
  expectedMains({ diet }, of, slots, days)

describe('expectedMains', () => {
  const fish = { sources: fromTheSea, mains: 2, cost: weekObjective.missingFish / 2 }

  it('is fish twice a week, and meat or fish in half of the mains of who eats everything', () => {
    const meat = { sources: fromAnimals, mains: 7, cost: weekObjective.missingMeat }
    expect(expectedOf('omnivore')).toEqual([fish, meat])
    expect(expectedOf('paleo')).toEqual([fish, meat])
    expect(expectedOf('pescatarian')).toEqual([fish])
  })

  it('is in proportion for a shorter plan', () => {
    expect(expectedOf('omnivore', dishes, 3).map(({ mains }) => mains)).toEqual([1, 3])
  })

  it('is nothing that no dish brings', () => {
    const without = (sources: readonly string[]) =>
      dishes.filter(({ candidate }) => !sources.includes(candidate.proteinSource))
    expect(expectedOf('omnivore', without(fromAnimals))).toEqual([])
    expect(expectedOf('omnivore', without(fromTheSea)).map(({ mains }) => mains)).toEqual([7])
  })

  it('is nothing that the person would rather avoid', () => {
    expect(fixtureWeek({ avoid: ['seafood'] }).expected.map(({ sources }) => sources)).toEqual([
      fromAnimals,
    ])
  })

  it('stands in the problem of a week', () => {
    expect(fixtureWeek().expected).toEqual(expectedOf('omnivore'))
    expect(fixtureWeek({ dietaryStyle: 'vegan' }).expected).toEqual([])
  })
})
