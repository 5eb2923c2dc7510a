import { parseIntake } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { applyChange } from './apply-change.ts'
import { intakeFromForm } from './intake-from-form.ts'
import { filledForm } from './testing/filled-form.ts'

describe('applyChange', () => {
  it('changes the field that the suggestion names and no other', () => {
    const form = filledForm()
    expect(applyChange(form, { mealsPerDay: 4 })).toEqual({ ...form, mealsPerDay: '4' })
  })

  it('takes a goal whole: one without a rate clears the rate', () => {
    const form = filledForm({ rate: '1.5' })
    expect(applyChange(form, { goal: { type: 'maintain' } })).toMatchObject({
      goalType: 'maintain',
      rate: '',
    })
    expect(applyChange(form, { goal: { type: 'cut', rateKgPerWeek: 0.77 } }).rate).toBe('0.77')
  })

  it('never takes a rate over the suggested one on the way through pounds', () => {
    const form = filledForm({
      units: 'imperial',
      heightFeet: '5',
      heightInches: '7',
      weight: '170',
      rate: '3',
    })
    const changed = applyChange(form, { goal: { type: 'cut', rateKgPerWeek: 0.77 } })
    const parsed = parseIntake(intakeFromForm(changed))
    const rate = 'intake' in parsed ? (parsed.intake.goal.rateKgPerWeek ?? 0) : Number.NaN
    expect(rate).toBeLessThanOrEqual(0.77)
    expect(rate).toBeGreaterThan(0.76)
  })

  it('sorts corrected words into buttons and typed ones', () => {
    const form = filledForm({ otherAllergies: ['penuts', 'kiwi'] })
    expect(applyChange(form, { allergies: ['peanuts', 'kiwi'] })).toMatchObject({
      allergies: ['peanut'],
      otherAllergies: ['kiwi'],
    })
  })

  it('takes the shape of the week, and keeps what the form does not ask', () => {
    const fixedMeals = [{ recipeId: 'porridge', slot: 'breakfast' as const, weekdays: [] }]
    const form = filledForm({ prepTimeByWeekday: { monday: '20' }, fixedMeals })
    expect(applyChange(form, { mealsPerDay: 4 })).toEqual({ ...form, mealsPerDay: '4' })
    expect(
      applyChange(form, { prepTimeByWeekday: { friday: 60 }, variety: 5, leftovers: 'none' }),
    ).toEqual({ ...form, prepTimeByWeekday: { friday: '60' }, variety: '5', leftovers: 'none' })
    expect(applyChange(form, { fixedMeals: [] })).toEqual({ ...form, fixedMeals: [] })
  })

  it('leaves the form alone where the change makes no sense', () => {
    const form = filledForm()
    expect(applyChange(form, { mealsPerDay: 40 })).toBe(form)
    expect(applyChange(form, { meals: 4 })).toBe(form)
  })
})
