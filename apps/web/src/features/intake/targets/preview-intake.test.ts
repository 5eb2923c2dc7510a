import { parseIntake } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { emptyIntakeForm } from '../answers/intake-form.ts'
import { intakeFromForm } from '../answers/intake-from-form.ts'
import { filledForm } from '../answers/testing/filled-form.ts'
import { previewIntake } from './preview-intake.ts'

describe('previewIntake', () => {
  it('is nothing before body, goal and activity are known', () => {
    expect(previewIntake(emptyIntakeForm)).toBeUndefined()
    expect(previewIntake(filledForm({ activityLevel: '' }))).toBeUndefined()
    expect(previewIntake(filledForm({ weightKg: '7700' }))).toBeUndefined()
  })

  it('is an intake though everything else is open', () => {
    const { sex, age, heightCm, weightKg, goalType, rateKg, activityLevel } = filledForm()
    const begun = { sex, age, heightCm, weightKg, goalType, rateKg, activityLevel }
    const intake = previewIntake({ ...emptyIntakeForm, ...begun })
    expect(parseIntake(intake)).toHaveProperty('intake')
    expect(intake).not.toHaveProperty('safety')
    expect(intake).not.toHaveProperty('startDate')
  })

  it('tells of health once all of it is answered, not before', () => {
    const pregnant = { pregnancy: ['pregnant' as const] }
    expect(previewIntake(filledForm({ ...pregnant, medicines: [] }))).not.toHaveProperty('safety')
    expect(previewIntake(filledForm(pregnant))).toMatchObject({ safety: { pregnant: true } })
  })

  it('leaves out a meal that has no dish yet', () => {
    const fixedMeals = [{ recipeId: '', slot: 'lunch' as const, weekdays: [] }]
    expect(previewIntake(filledForm({ fixedMeals }))).not.toHaveProperty('fixedMeals')
  })

  it('is the whole intake in the end', () => {
    expect(previewIntake(filledForm())).toEqual(intakeFromForm(filledForm()))
  })
})
