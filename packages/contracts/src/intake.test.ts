import { describe, expect, it } from 'vitest'
import { findAllergyLabel } from './allergens.ts'
import { parseIntake } from './intake.ts'

const sound = {
  sex: 'female',
  age: 38,
  heightCm: 170,
  weightKg: 77,
  goal: { type: 'maintain' },
  activityLevel: 'moderately_active',
}

function faultsOf(written: unknown): Record<string, string> {
  const parsed = parseIntake(written)
  if (!('faults' in parsed)) return {}
  const faults = Object.fromEntries(parsed.faults.map(({ pointer, detail }) => [pointer, detail]))
  expect(Object.keys(faults)).toHaveLength(parsed.faults.length)
  return faults
}

function intakeOf(written: unknown) {
  const parsed = parseIntake(written)
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults))
  return parsed.intake
}

describe('parseIntake', () => {
  it('fills in what a person need not say', () => {
    expect(intakeOf(sound)).toMatchObject({
      mealsPerDay: 3,
      snacksPerDay: 0,
      dietaryStyle: 'omnivore',
      macroStyle: 'balanced',
      allergies: [],
      trainingDays: [],
      mayContain: 'avoid',
      planDurationDays: 7,
    })
  })

  it('takes the shape of a week: time by weekday, variety, leftovers and fixed meals', () => {
    const week = {
      prepTimeByWeekday: { Monday: 20, sunday: 90 },
      variety: 1,
      leftovers: 'Many',
      fixedMeals: [{ recipeId: 'porridge', slot: 'Breakfast' }],
    }
    expect(intakeOf({ ...sound, ...week })).toMatchObject({
      prepTimeByWeekday: { monday: 20, sunday: 90 },
      variety: 1,
      leftovers: 'many',
      fixedMeals: [{ recipeId: 'porridge', slot: 'breakfast', weekdays: [] }],
    })
    expect(intakeOf(sound)).toMatchObject({ variety: 3, leftovers: 'some', fixedMeals: [] })
    expect(
      faultsOf({
        ...sound,
        prepTimeByWeekday: { mond: 20 },
        variety: 9,
        leftovers: 'x',
        fixedMeals: [{ recipeId: 'porridge', slot: 'brunch' }],
      }),
    ).toEqual({
      '/prepTimeByWeekday/mond': 'There is no such field; check its spelling.',
      '/variety': 'Give a whole number from 1 to 5.',
      '/leftovers': 'Choose one of: none, some, many.',
      '/fixedMeals/0/slot': expect.stringContaining('breakfast, morning_meal'),
    })
    expect(faultsOf({ ...sound, prepTimeByWeekday: [20] })).toEqual({
      '/prepTimeByWeekday': 'Give an object, in curly brackets.',
    })
  })

  it('turns feet, inches and pounds into centimetres and kilograms once', () => {
    const { heightCm, weightKg, ...rest } = sound
    const imperial = { ...rest, heightFeet: 5, heightInches: 7, weightLbs: 170 }
    expect(intakeOf(imperial)).toMatchObject({ heightCm: 170.2, weightKg: 77.11 })
    expect(intakeOf(imperial)).not.toHaveProperty('weightLbs')
    expect([heightCm, weightKg]).toEqual([170, 77])
  })

  it('reads choices in any case, with spaces or hyphens, and each once', () => {
    const written = { ...sound, activityLevel: 'Very Active', trainingDays: ['Monday', 'MONDAY'] }
    expect(intakeOf(written)).toMatchObject({
      activityLevel: 'very_active',
      trainingDays: ['monday'],
    })
  })

  it('tells the young kindly that plans are for adults, and the mistyped only the range', () => {
    expect(faultsOf({ ...sound, age: 17 })['/age']).toContain('a growing body has needs of its own')
    expect(faultsOf({ ...sound, age: 17.5 })['/age']).toBe(
      'Give a whole number from 18 to 100 years.',
    )
    expect(faultsOf({ ...sound, age: 101 })['/age']).toBe(
      'Give a whole number from 18 to 100 years.',
    )
    expect(intakeOf({ ...sound, age: 18 }).age).toBe(18)
  })

  it('names every fault at once, also between fields, each field once', () => {
    expect(
      Object.keys(
        faultsOf({ ...sound, sex: 'x', age: 12, heightCm: 90, weightKg: undefined, alergies: [] }),
      ).sort(),
    ).toEqual(['/age', '/alergies', '/heightCm', '/sex', '/weightKg'])
  })

  it('wants a height and a weight, each in one unit', () => {
    expect(Object.keys(faultsOf({ ...sound, heightFeet: 5 }))).toEqual(['/heightFeet'])
    expect(Object.keys(faultsOf({ ...sound, weightLbs: 170 }))).toEqual(['/weightLbs'])
    expect(Object.keys(faultsOf({ ...sound, heightCm: undefined, heightInches: 3 }))).toEqual([
      '/heightFeet',
    ])
  })

  it('says what to write where something is of the wrong kind or missing', () => {
    const faults = faultsOf({
      ...sound,
      goal: undefined,
      allergies: 'milk',
      safety: { pregnant: 'no' },
    })
    expect(faults['/goal']).toContain('"type"')
    expect(faults['/allergies']).toBe('Give a list, in square brackets.')
    expect(faults['/safety/pregnant']).toBe('Give true or false.')
    expect(faultsOf(null)['']).toBe('Give an object, in curly brackets.')
  })

  it('escapes a field name in its pointer', () => {
    expect(Object.keys(faultsOf({ ...sound, 'a/b~c': 1 }))).toEqual(['/a~1b~0c'])
  })
})

describe('findAllergyLabel', () => {
  it('finds a label in any case, singular or plural', () => {
    expect(findAllergyLabel('Tree Nuts')).toBe('tree nut')
    expect(findAllergyLabel('PEANUT')).toBe('peanut')
    expect(findAllergyLabel('brazil-nuts')).toBe('brazil nut')
    expect(findAllergyLabel('kiwi')).toBeUndefined()
  })
})
