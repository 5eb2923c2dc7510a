import { describe, expect, it } from 'vitest'
import { type HouseholdMember, householdMemberSchema, parseHouseholdMember } from './household.ts'

const adult = {
  kind: 'adult',
  name: ' Ben ',
  sex: 'male',
  age: 41,
  heightFeet: 6,
  heightInches: 0,
  weightLbs: 180,
  goal: { type: 'cut' },
  activityLevel: 'Very active',
}
function memberOf(written: unknown): HouseholdMember {
  const parsed = parseHouseholdMember(written)
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults))
  return parsed.member
}
function pointersOf(written: unknown): string[] {
  const parsed = parseHouseholdMember(written)
  return 'faults' in parsed ? parsed.faults.map(({ pointer }) => pointer).sort() : []
}

describe('parseHouseholdMember', () => {
  it('makes an adult metric and complete, and takes what it made', () => {
    const member = memberOf(adult)
    expect(member).toMatchObject({
      name: 'Ben',
      heightCm: 182.9,
      weightKg: 81.65,
      activityLevel: 'very_active',
      dietaryStyle: 'omnivore',
      eats: [],
      mayContain: 'avoid',
    })
    expect(householdMemberSchema.parse(member)).toEqual(member)
  })

  it('asks a child for a name alone, with half a portion until the cook sets one', () => {
    expect(memberOf({ kind: 'child', name: 'Mia' })).toMatchObject({ portion: 0.5, allergies: [] })
    const fed = memberOf({ kind: 'child', name: 'Mia', age: 4, eats: [{ slot: 'Dinner' }] })
    expect(fed.eats).toEqual([{ slot: 'dinner', weekdays: [] }])
  })

  it('sends somebody under 18 to be entered as a child, and a child with a body away', () => {
    const young = parseHouseholdMember({ ...adult, age: 16 })
    expect(young).toMatchObject({
      faults: [{ pointer: '/age', detail: expect.stringContaining('as a child') }],
    })
    expect(pointersOf({ kind: 'child', name: 'Mia', weightKg: 20, age: 18 })).toEqual([
      '/age',
      '/weightKg',
    ])
  })

  it('says what an age is, where what was written is none', () => {
    const faults = [{ pointer: '/age', detail: 'Give a whole number from 0 to 17 years.' }]
    for (const age of [null, 'six', 2.5, 18])
      expect(parseHouseholdMember({ kind: 'child', name: 'Mia', age })).toEqual({ faults })
  })

  it('says all that is wrong at once', () => {
    expect(pointersOf({})).toEqual(['/kind'])
    expect(
      pointersOf({
        ...adult,
        name: 'x'.repeat(41),
        weightLbs: undefined,
        alergies: [],
        portion: 9,
        eats: [{ slot: 'brunch' }],
      }),
    ).toEqual(['/alergies', '/eats/0/slot', '/name', '/portion', '/weightKg'])
  })
})
