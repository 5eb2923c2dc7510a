import { parseIntake } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { intakeFromForm } from './intake-from-form.ts'
import { filledForm, usAnswers } from './testing/filled-form.ts'

describe('intakeFromForm', () => {
  it('makes an intake that the contract takes', () => {
    const parsed = parseIntake(intakeFromForm(filledForm()))
    expect(parsed).toMatchObject({
      intake: {
        sex: 'female',
        age: 38,
        heightCm: 170,
        weightKg: 77,
        goal: { type: 'cut', rateKgPerWeek: 0.45 },
        trainingDays: ['monday', 'friday'],
        mealsPerDay: 3,
        mayContain: 'avoid',
        startDate: '2026-03-09',
        safety: { pregnant: false, breastfeeding: false, eatingDisorder: false, conditions: [] },
      },
    })
  })

  it('sends feet, inches and pounds as they were typed, and the rate in kilograms', () => {
    const intake = intakeFromForm(filledForm(usAnswers))
    expect(intake).toMatchObject({
      heightFeet: 5,
      heightInches: 7,
      weightLbs: 170,
      goal: { type: 'cut', rateKgPerWeek: 0.454 },
    })
    expect(intake).not.toHaveProperty('heightCm')
    expect(intake).not.toHaveProperty('weightKg')
    expect(parseIntake(intake)).toMatchObject({ intake: { heightCm: 170.2, weightKg: 77.11 } })
  })

  it('takes a comma for a point', () => {
    expect(intakeFromForm(filledForm({ weightKg: '77,5' }))).toMatchObject({ weightKg: 77.5 })
  })

  it('leaves out what was not answered, so that nothing is made up', () => {
    const intake = intakeFromForm(filledForm({ bodyFatPercent: ' ', startDate: '', age: '' }))
    expect(intake).not.toHaveProperty('bodyFatPercent')
    expect(intake).not.toHaveProperty('startDate')
    expect(intake).not.toHaveProperty('age')
  })

  it('sends no rate for staying the same', () => {
    expect(intakeFromForm(filledForm({ goalType: 'maintain', rateKg: '0.5' })).goal).toEqual({
      type: 'maintain',
    })
  })

  it('makes keto of a keto diet, whatever balance was chosen before', () => {
    expect(
      intakeFromForm(filledForm({ dietaryStyle: 'keto', macroStyle: 'high_protein' })),
    ).toMatchObject({ dietaryStyle: 'keto', macroStyle: 'keto' })
  })

  it('puts picked and typed allergies in one list, the picked ones first', () => {
    expect(
      intakeFromForm(
        filledForm({ hasAllergies: 'yes', allergies: ['milk', 'egg'], otherAllergies: ['kiwi'] }),
      ),
    ).toMatchObject({ allergies: ['milk', 'egg', 'kiwi'] })
  })

  it('sends no allergy of somebody who has none after all', () => {
    const form = filledForm({ hasAllergies: 'no', allergies: ['milk'], otherAllergies: ['kiwi'] })
    expect(intakeFromForm(form).allergies).toEqual([])
  })

  it('sends wishes in their three strengths', () => {
    const wishes = { exclusions: ['pork'], avoid: ['aubergine'], prefer: ['salmon', 'lentils'] }
    expect(intakeFromForm(filledForm(wishes))).toMatchObject(wishes)
  })

  it('sends the shape of the week, with a time of its own only where a day has one', () => {
    const fixedMeals = [{ recipeId: 'porridge', slot: 'breakfast' as const, weekdays: [] }]
    const form = filledForm({
      prepTimeByWeekday: { monday: '20', tuesday: '' },
      variety: '2',
      leftovers: 'many',
      fixedMeals,
    })
    const wishes = { variety: 2, leftovers: 'many', fixedMeals }
    const prepTimeByWeekday = { monday: 20 }
    expect(intakeFromForm(form)).toMatchObject({ ...wishes, prepTimeByWeekday })
    expect(parseIntake(intakeFromForm(form))).toMatchObject({
      intake: { ...wishes, prepTimeByWeekday },
    })
    expect(intakeFromForm(form).prepTimeByWeekday).not.toHaveProperty('tuesday')
  })

  it('sends fixed meals with their days, and none for every day', () => {
    const everyDay = { recipeId: 'porridge', slot: 'breakfast' as const, weekdays: [] }
    const fridays = { recipeId: 'curry', slot: 'dinner' as const, weekdays: ['friday' as const] }
    const intake = intakeFromForm(filledForm({ fixedMeals: [everyDay, fridays] }))
    expect(intake.fixedMeals).toEqual([everyDay, fridays])
    expect(parseIntake(intake)).toMatchObject({ intake: { fixedMeals: [everyDay, fridays] } })
  })

  it('sends a fixed meal without a dish for the contract to refuse, and drops none in silence', () => {
    const dishless = { recipeId: '', slot: 'dinner' as const, weekdays: [] }
    expect(parseIntake(intakeFromForm(filledForm({ fixedMeals: [dishless] })))).toMatchObject({
      faults: [{ pointer: '/fixedMeals/0/recipeId' }],
    })
  })

  it('answers the health questions as they were ticked', () => {
    const intake = intakeFromForm(
      filledForm({
        pregnancy: ['breastfeeding'],
        eatingDisorder: 'yes',
        conditions: ['gout', 'hypertension'],
        medicines: ['warfarin'],
      }),
    )
    expect(intake.safety).toEqual({
      pregnant: false,
      breastfeeding: true,
      eatingDisorder: true,
      conditions: ['gout', 'hypertension'],
      medicines: ['warfarin'],
    })
  })
})
