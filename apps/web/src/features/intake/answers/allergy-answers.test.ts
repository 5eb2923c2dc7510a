import { describe, expect, it } from 'vitest'
import { addAllergies, allergiesOf, removeAllergy, toggleAllergy } from './allergy-answers.ts'
import { findOffered } from './offered-allergies.ts'
import { filledForm } from './testing/filled-form.ts'

const confirmed = filledForm({
  hasAllergies: 'yes',
  allergies: ['milk'],
  otherAllergies: ['kiwi'],
  allergiesConfirmed: true,
})

describe('a change of the allergies', () => {
  it('ticks and unticks, and wants the list confirmed again', () => {
    expect(toggleAllergy(confirmed, 'egg')).toEqual({
      hasAllergies: 'yes',
      allergies: ['milk', 'egg'],
      allergiesConfirmed: false,
    })
    expect(toggleAllergy(confirmed, 'milk')).toMatchObject({
      allergies: [],
      allergiesConfirmed: false,
    })
    expect(removeAllergy(confirmed, 'kiwi')).toMatchObject({
      otherAllergies: [],
      allergiesConfirmed: false,
    })
  })

  it('ticks a typed word that is offered, in any case and number, and keeps others as typed, once', () => {
    const words = ['Peanuts', 'SESAME', 'kiwi', 'dairy']
    expect(addAllergies(confirmed, words, findOffered)).toEqual({
      hasAllergies: 'yes',
      allergies: ['milk', 'peanut', 'sesame'],
      otherAllergies: ['kiwi', 'dairy'],
      allergiesConfirmed: false,
    })
  })
})

describe('allergiesOf', () => {
  it('counts none where the person has none, and those named while the question is open', () => {
    expect(allergiesOf({ ...confirmed, hasAllergies: 'no' })).toEqual({
      allergies: [],
      otherAllergies: [],
    })
    expect(allergiesOf({ ...confirmed, hasAllergies: '' })).toMatchObject({ allergies: ['milk'] })
  })
})
