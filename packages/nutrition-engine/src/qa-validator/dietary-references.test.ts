import { describe, expect, it } from 'vitest'
import { atAge, dietaryReferences, referenceFor, retinolUpperUg } from './dietary-references.ts'

function rowOf(name: string) {
  const row = dietaryReferences.find((one) => one.name === name)
  if (row === undefined) throw new Error(`There is no ${name}.`)
  return row
}

function ofAges(name: string, sex: 'female' | 'male', ages: readonly number[]): number[] {
  return ages.map((age) => referenceFor(rowOf(name), { sex, age, isVegetarian: false }))
}

describe('dietaryReferences', () => {
  it('changes at 19, 31, 51 and 71 years and nowhere else', () => {
    const ages = [18, 19, 30, 31, 50, 51, 70, 71, 100]
    expect(ofAges('Magnesium', 'female', ages)).toEqual([
      360, 310, 310, 320, 320, 320, 320, 320, 320,
    ])
    expect(ofAges('Calcium', 'male', ages)).toEqual([
      1300, 1000, 1000, 1000, 1000, 1000, 1000, 1200, 1200,
    ])
    expect(ofAges('Vitamin B6', 'female', ages)).toEqual([
      1.2, 1.3, 1.3, 1.3, 1.3, 1.5, 1.5, 1.5, 1.5,
    ])
  })

  it('has sodium and potassium as they were revised in 2019', () => {
    expect(ofAges('Potassium', 'male', [18, 19, 80])).toEqual([3000, 3400, 3400])
    expect(ofAges('Potassium', 'female', [18, 19, 80])).toEqual([2300, 2600, 2600])
    expect(rowOf('Sodium')).toMatchObject({ kind: 'limit' })
    expect(ofAges('Sodium', 'female', [18, 40, 80])).toEqual([2300, 2300, 2300])
  })

  it('holds against food only those upper levels that count food', () => {
    const withUpper = dietaryReferences.flatMap(({ name, upper }) =>
      upper === undefined ? [] : [name],
    )
    expect(withUpper.sort()).toEqual([
      'Calcium',
      'Choline',
      'Copper',
      'Iron',
      'Manganese',
      'Phosphorus',
      'Selenium',
      'Vitamin B6',
      'Vitamin C',
      'Vitamin D',
      'Zinc',
    ])
    expect([18, 19, 71].map((age) => atAge(retinolUpperUg, 'female', age))).toEqual([
      2800, 3000, 3000,
    ])
  })

  it('lowers the upper level of calcium at 51 and of phosphorus at 71', () => {
    const upperOf = (name: string, age: number) =>
      atAge(rowOf(name).upper ?? [0, 0, 0, 0, 0, 0, 0, 0], 'male', age)
    expect([18, 50, 51].map((age) => upperOf('Calcium', age))).toEqual([3000, 2500, 2000])
    expect([70, 71].map((age) => upperOf('Phosphorus', age))).toEqual([4000, 3000])
  })

  it('never puts an upper level at or under what is recommended', () => {
    for (const { amounts, upper } of dietaryReferences)
      for (const [at, most] of (upper ?? []).entries())
        expect(most).toBeGreaterThan(amounts[at] ?? Number.NaN)
  })

  it('asks more iron of vegetarians alone, and of no other nutrient', () => {
    const person = { sex: 'female', age: 30 } as const
    const changed = dietaryReferences.filter(
      (row) =>
        referenceFor(row, { ...person, isVegetarian: true }) !==
        referenceFor(row, { ...person, isVegetarian: false }),
    )
    expect(changed.map(({ name }) => name)).toEqual(['Iron'])
    expect(referenceFor(rowOf('Iron'), { ...person, isVegetarian: true })).toBeCloseTo(32.4, 10)
  })
})
