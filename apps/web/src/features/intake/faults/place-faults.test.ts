import { describe, expect, it } from 'vitest'
import { filledForm, usAnswers } from '../answers/testing/filled-form.ts'
import { placeFaults } from './place-faults.ts'

const fieldsOf = (pointers: string[], form = filledForm()) =>
  Object.keys(
    placeFaults(
      pointers.map((pointer) => ({ pointer, detail: 'Wrong.' })),
      form,
    ),
  )

describe('placeFaults', () => {
  const form = filledForm({ hasAllergies: 'yes', allergies: ['milk'], otherAllergies: ['xyzzy'] })

  it('tells a picked allergy from a typed one by its place in the list', () => {
    expect(placeFaults([{ pointer: '/allergies/1', detail: 'Unknown.' }], form)).toEqual({
      otherAllergies: { said: 'Unknown.' },
    })
    expect(fieldsOf(['/allergies/0'], form)).toEqual(['allergies'])
  })

  it('finds the field of a nested answer', () => {
    expect(
      fieldsOf([
        '/goal/type',
        '/safety/breastfeeding',
        '/safety/medicines/0',
        '/exclusions/2',
        '/prefer/0',
        '/fixedMeals/0/recipeId',
      ]),
    ).toEqual(['goalType', 'pregnancy', 'medicines', 'exclusions', 'prefer', 'fixedMeals'])
  })

  it('finds a measure where it is shown', () => {
    const pointers = ['/heightCm', '/weightKg', '/goal/rateKgPerWeek']
    expect(fieldsOf(pointers)).toEqual(['heightCm', 'weightKg', 'rateKg'])
    expect(fieldsOf(pointers, filledForm(usAnswers))).toEqual(['heightFeet', 'weightLb', 'rateLb'])
  })

  it('says which day a fault of the times by weekday is about', () => {
    const fault = { pointer: '/prepTimeByWeekday/monday', detail: 'Give a whole number.' }
    expect(placeFaults([fault], form)).toEqual({
      prepTimeByWeekday: { said: 'Give a whole number.', weekday: 'monday' },
    })
  })

  it('keeps the first fault of a field, and none that has no field', () => {
    const faults = [
      { pointer: '/exclusions/0', detail: 'First.' },
      { pointer: '/exclusions/1', detail: 'Second.' },
      { pointer: '/seed', detail: 'Nowhere.' },
      { pointer: '/toString', detail: 'Nowhere.' },
    ]
    expect(placeFaults(faults, form)).toEqual({ exclusions: { said: 'First.' } })
  })
})
