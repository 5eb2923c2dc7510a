import { describe, expect, it } from 'vitest'
import { addAllergies } from './add-allergies.ts'
import { filledForm } from './testing/filled-form.ts'

describe('addAllergies', () => {
  it('presses the button of a word that is offered, in any case and number', () => {
    expect(addAllergies(filledForm(), ['Peanuts', 'SESAME'])).toEqual({
      allergies: ['peanut', 'sesame'],
      otherAllergies: [],
    })
  })

  it('keeps synonyms and unknown words as they were typed, once each', () => {
    const form = filledForm({ otherAllergies: ['kiwi'] })
    expect(addAllergies(form, ['kiwi', 'dairy'])).toEqual({
      allergies: [],
      otherAllergies: ['kiwi', 'dairy'],
    })
  })
})
