import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyIntakeForm, type IntakeField } from './intake-form.ts'
import { readForm } from './read-form.ts'
import { filledForm } from './testing/filled-form.ts'

const full = filledForm({
  hasAllergies: 'yes',
  allergies: ['milk', 'tree nut'],
  otherAllergies: ['kiwi'],
  allergiesConfirmed: true,
  exclusions: ['pork'],
  avoid: ['aubergine'],
  prefer: ['salmon'],
  cuisinePreferences: ['italian'],
  prepTimeByWeekday: { monday: '20' },
  fixedMeals: [{ recipeId: 'porridge', slot: 'breakfast', weekdays: ['friday'] }],
})

describe('readForm', () => {
  it('reads back what was written, through JSON', () => {
    expect(readForm(JSON.parse(JSON.stringify(full)))).toEqual(full)
  })

  it('takes what is no answer for not answered, field by field', () => {
    const written = {
      ...full,
      sex: 'other',
      age: 38,
      mealsPerDay: '9',
      cookingSkill: '1e0',
      allergies: ['milk', 'granite', 'milk', 7],
      exclusions: [' pork ', '', null, 'x'.repeat(61)],
      prepTimeByWeekday: { monday: '20', someday: '20', friday: '5' },
      fixedMeals: [{ recipeId: 'porridge', slot: 'brunch', weekdays: [] }, 'porridge'],
      startDate: 'tomorrow',
      unheard: 'of',
    }
    expect(readForm(written)).toEqual({
      ...full,
      sex: '',
      age: '',
      mealsPerDay: '3',
      cookingSkill: '5',
      allergies: ['milk'],
      exclusions: ['pork'],
      prepTimeByWeekday: { monday: '20' },
      fixedMeals: [],
      startDate: '',
    })
  })

  it('makes answers of anything', () => {
    const fields = Object.keys(emptyIntakeForm) as IntakeField[]
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom(...fields), fc.jsonValue()),
    )
    fc.assert(
      fc.property(anything, (written) => {
        const form = readForm(written)
        expect(Object.keys(form)).toEqual(fields)
        expect(readForm(form)).toEqual(form)
      }),
    )
  })
})
