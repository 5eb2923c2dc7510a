import { describe, expect, it } from 'vitest'
import { findFaults, placeFaults } from './intake-faults.ts'
import { emptyIntakeForm } from './intake-form.ts'
import { filledForm } from './testing/filled-form.ts'

describe('findFaults', () => {
  it('finds nothing wrong with a filled form', () => {
    expect(findFaults(filledForm())).toEqual({})
  })

  it('finds every open answer of an empty form at once', () => {
    expect(new Set(Object.keys(findFaults(emptyIntakeForm)))).toEqual(
      new Set([
        'activityLevel',
        'age',
        'conditions',
        'eatingDisorder',
        'goalType',
        'heightCm',
        'medicines',
        'pregnancy',
        'sex',
        'weight',
      ]),
    )
  })

  it('wants each health question answered, with "none" as an answer', () => {
    expect(Object.keys(findFaults(filledForm({ conditions: [], eatingDisorder: '' })))).toEqual([
      'eatingDisorder',
      'conditions',
    ])
  })

  it('shows a missing height at the feet where feet are typed', () => {
    const faults = findFaults(filledForm({ units: 'imperial', heightCm: '', weight: '170' }))
    expect(Object.keys(faults)).toEqual(['heightFeet'])
  })

  it('calls a word in place of a number a fault', () => {
    expect(findFaults(filledForm({ age: 'forty' }))).toEqual({
      age: 'Give a whole number from 18 to 100 years.',
    })
  })

  it('asks for the dish of a fixed meal in the form’s own words', () => {
    const dishless = { recipeId: '', slot: 'dinner' as const, weekdays: [] }
    expect(findFaults(filledForm({ fixedMeals: [dishless] }))).toEqual({
      fixedMeals: 'Dinner: choose a dish from the list, or remove the meal.',
    })
  })

  it('speaks of pounds where the rate is typed in pounds', () => {
    const faults = findFaults(
      filledForm({
        units: 'imperial',
        heightFeet: '5',
        heightInches: '7',
        weight: '170',
        rate: '9',
      }),
    )
    expect(faults).toEqual({ rate: 'Give a number from 0 to 4.4 lb a week.' })
  })
})

describe('placeFaults', () => {
  const form = filledForm({ allergies: ['milk'], otherAllergies: ['xyzzy'] })

  it('tells a picked allergy from a typed one by its place in the list', () => {
    expect(placeFaults([{ pointer: '/allergies/1', detail: 'Unknown.' }], form)).toEqual({
      otherAllergies: 'Unknown.',
    })
  })

  it('finds the field of a nested answer', () => {
    const faults = [
      { pointer: '/goal/rateKgPerWeek', detail: 'Too fast.' },
      { pointer: '/safety/medicines/0', detail: 'Ask a doctor.' },
      { pointer: '/exclusions/2', detail: 'Unknown.' },
    ]
    expect(placeFaults(faults, form)).toEqual({
      rate: 'Too fast.',
      medicines: 'Ask a doctor.',
      exclusions: 'Unknown.',
    })
  })

  it('says which day a fault of the times by weekday is about', () => {
    const faults = [
      { pointer: '/prepTimeByWeekday/monday', detail: 'Give a whole number.' },
      { pointer: '/variety', detail: 'From 1 to 5.' },
      { pointer: '/leftovers', detail: 'Choose one.' },
      { pointer: '/fixedMeals/0/recipeId', detail: 'There is no such dish.' },
    ]
    expect(placeFaults(faults, form)).toEqual({
      prepTimeByWeekday: 'Monday: Give a whole number.',
      variety: 'From 1 to 5.',
      leftovers: 'Choose one.',
      fixedMeals: 'There is no such dish.',
    })
    expect(findFaults(filledForm({ prepTimeByWeekday: { sunday: '5' } }))).toEqual({
      prepTimeByWeekday: 'Sunday: Give a whole number from 10 to 120 minutes.',
    })
  })

  it('keeps the first fault of a field, and none that has no field', () => {
    const faults = [
      { pointer: '/exclusions/0', detail: 'First.' },
      { pointer: '/exclusions/1', detail: 'Second.' },
      { pointer: '/seed', detail: 'Nowhere.' },
    ]
    expect(placeFaults(faults, form)).toEqual({ exclusions: 'First.' })
  })
})
