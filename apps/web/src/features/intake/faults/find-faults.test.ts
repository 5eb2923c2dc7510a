import { parseIntake } from '@zero-sum/contracts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyIntakeForm, type IntakeForm } from '../answers/intake-form.ts'
import { intakeFromForm } from '../answers/intake-from-form.ts'
import { filledForm, usAnswers } from '../answers/testing/filled-form.ts'
import { findFaults } from './find-faults.ts'
import { placeFaults } from './place-faults.ts'

describe('findFaults', () => {
  it('finds nothing wrong with full answers, in either units', () => {
    expect(findFaults(filledForm())).toEqual({})
    expect(findFaults(filledForm(usAnswers))).toEqual({})
  })

  it('finds every open answer of an empty form at once, in the order of the form', () => {
    expect(Object.keys(findFaults(emptyIntakeForm))).toEqual([
      'sex',
      'age',
      'heightCm',
      'weightKg',
      'goalType',
      'activityLevel',
      'pregnancy',
      'eatingDisorder',
      'conditions',
      'medicines',
      'hasAllergies',
      'startDate',
    ])
  })

  it('says of somebody under age that it is the age, and of a word that it is no number', () => {
    expect(findFaults(filledForm({ age: '17' }))).toEqual({ age: { say: 'ageMinor' } })
    expect(findFaults(filledForm({ age: 'forty' }))).toEqual({ age: { say: 'ageNumber' } })
    expect(findFaults(filledForm({ age: '101' }))).toEqual({ age: { say: 'ageRange' } })
  })

  it('shows what is wrong in the units that are shown', () => {
    const missing = filledForm({ ...usAnswers, heightFeet: '', heightInches: '', weightLb: '20' })
    expect(Object.keys(findFaults(missing))).toEqual(['heightFeet', 'weightLb'])
    const inches = filledForm({ ...usAnswers, heightInches: '13' })
    expect(findFaults(inches)).toEqual({ heightInches: { say: 'inches' } })
    expect(findFaults(filledForm({ ...usAnswers, rateLb: '9' }))).toEqual({
      rateLb: { say: 'rateUs' },
    })
  })

  it('asks for no rate of somebody who wants to stay the same', () => {
    expect(findFaults(filledForm({ goalType: 'maintain', rateKg: 'fast' }))).toEqual({})
  })

  it('wants allergies answered, named and confirmed', () => {
    const answer = (answers: Partial<IntakeForm>) => Object.keys(findFaults(filledForm(answers)))
    expect(answer({ hasAllergies: '' })).toEqual(['hasAllergies'])
    expect(answer({ hasAllergies: 'yes' })).toEqual(['allergies'])
    expect(answer({ hasAllergies: 'yes', otherAllergies: ['kiwi'] })).toEqual([
      'allergiesConfirmed',
    ])
    const confirmed = { otherAllergies: ['kiwi'], allergiesConfirmed: true }
    expect(answer({ hasAllergies: 'yes', ...confirmed })).toEqual([])
  })

  it('takes no first day that has passed, or that there is not', () => {
    const day = (startDate: string) => findFaults(filledForm({ startDate }), '2026-03-09')
    expect([day('2026-03-09'), day('2026-03-08')]).toEqual([
      {},
      { startDate: { say: 'startDatePast' } },
    ])
    expect(day('2026-02-30')).toEqual({ startDate: { say: 'startDateMissing' } })
    expect(day('')).toEqual({ startDate: { say: 'startDateMissing' } })
  })

  const number = (low: number, high: number) =>
    fc.oneof(
      { weight: 6, arbitrary: fc.double({ min: low, max: high, noNaN: true }).map(short) },
      {
        weight: 2,
        arbitrary: fc.integer({ min: Math.floor(low), max: Math.ceil(high) }).map(String),
      },
      { weight: 1, arbitrary: fc.constantFrom('', ' ', 'x', '1,5', '-1', '0') },
    )
  const anyForm: fc.Arbitrary<IntakeForm> = fc
    .record({
      measureSystem: fc.constantFrom('metric' as const, 'us' as const),
      sex: fc.constantFrom('' as const, 'female' as const),
      age: number(10, 110),
      heightCm: number(90, 260),
      heightFeet: number(2, 9),
      heightInches: number(-1, 13),
      weightKg: number(25, 310),
      weightLb: number(60, 670),
      bodyFatPercent: number(0, 65),
      goalType: fc.constantFrom('cut' as const, 'maintain' as const, ''),
      rateKg: number(-1, 3),
      rateLb: number(-1, 6),
      activityLevel: fc.constantFrom('' as const, 'sedentary' as const),
      exclusions: fc.constantFrom(
        [],
        Array.from({ length: 41 }, (_, at) => `food ${at}`),
      ),
    })
    .map((answers) => filledForm(answers))

  it('finds a fault just where the contract does', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const parsed = parseIntake(intakeFromForm(form))
        const contract = 'faults' in parsed ? placeFaults(parsed.faults, form) : {}
        const fields = new Set(Object.keys(findFaults(form)))
        // The contract has one word for a height in two fields.
        const same = (field: string) => (field === 'heightInches' ? 'heightFeet' : field)
        expect(new Set([...fields].map(same))).toEqual(new Set(Object.keys(contract).map(same)))
      }),
      { numRuns: 500 },
    )
  })
})

/** As it would be typed, to two places. */
function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}
