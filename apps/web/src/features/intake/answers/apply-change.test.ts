import { parseIntake } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { applyChange } from './apply-change.ts'
import { intakeFromForm } from './intake-from-form.ts'
import { filledForm, usAnswers } from './testing/filled-form.ts'

describe('applyChange', () => {
  it('changes the field that the suggestion names and no other', () => {
    const form = filledForm()
    expect(applyChange(form, { mealsPerDay: 4 })).toEqual({ ...form, mealsPerDay: '4' })
  })

  it('takes a goal whole: one without a rate clears the rate', () => {
    const form = filledForm({ rateKg: '1.5' })
    expect(applyChange(form, { goal: { type: 'maintain' } })).toMatchObject({
      goalType: 'maintain',
      rateKg: '',
    })
    expect(applyChange(form, { goal: { type: 'cut', rateKgPerWeek: 0.77 } }).rateKg).toBe('0.77')
  })

  it('never takes a rate over the suggested one on the way through pounds', () => {
    const form = filledForm({ ...usAnswers, rateLb: '3' })
    const changed = applyChange(form, { goal: { type: 'cut', rateKgPerWeek: 0.77 } })
    const parsed = parseIntake(intakeFromForm(changed))
    const rate = 'intake' in parsed ? (parsed.intake.goal.rateKgPerWeek ?? 0) : Number.NaN
    expect(rate).toBeLessThanOrEqual(0.77)
    expect(rate).toBeGreaterThan(0.76)
  })

  it('sorts corrected words into buttons and typed ones', () => {
    const form = filledForm({ hasAllergies: 'yes', otherAllergies: ['penuts', 'kiwi'] })
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

  it('writes numbers as the person does', () => {
    const changed = applyChange(filledForm(), { goal: { type: 'cut', rateKgPerWeek: 0.77 } }, 'de')
    expect(changed.rateKg).toBe('0,77')
  })

  it('corrects a height and a weight in both units', () => {
    expect(applyChange(filledForm(usAnswers), { heightCm: 183, weightKg: 80 })).toMatchObject({
      heightCm: '183',
      heightFeet: '6',
      heightInches: '0',
      weightKg: '80',
      weightLb: '176.4',
    })
  })

  it('takes every wish about food', () => {
    const wishes = { exclusions: ['pork'], avoid: ['leek'], prefer: ['salmon'] }
    expect(applyChange(filledForm(), wishes)).toMatchObject(wishes)
  })

  it('leaves the answers alone where the change makes no sense', () => {
    const form = filledForm()
    expect(applyChange(form, { mealsPerDay: 40 })).toBe(form)
    expect(applyChange(form, { meals: 4 })).toBe(form)
  })
})
