import { intakeSchema } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { fixtureIntake } from '../../testing/fixture-catalogue.ts'
import { possibleChanges } from './possible-changes.ts'

describe('possibleChanges', () => {
  it('never touches an allergy or what keeps a person safe', () => {
    const intake = fixtureIntake({
      allergies: ['milk'],
      exclusions: ['pork', 'liver'],
      goal: { type: 'cut', rateKgPerWeek: 0.5 },
      cookingSkill: 2,
    })
    const fields = new Set(possibleChanges(intake).flatMap(({ change }) => Object.keys(change)))
    expect(fields).not.toContain('allergies')
    expect(fields).not.toContain('safety')
    expect([...fields].sort()).toEqual([
      'cookingSkill',
      'exclusions',
      'goal',
      'macroStyle',
      'mayContain',
      'mealsPerDay',
      'prepTimeMaxMin',
      'snacksPerDay',
    ])
  })

  it('only offers intakes that could be sent as they are', () => {
    const intake = fixtureIntake({ dietaryStyle: 'keto', mealsPerDay: 6, snacksPerDay: 4 })
    for (const { change } of possibleChanges(intake))
      expect(intakeSchema.parse({ ...intake, ...change })).toMatchObject(change)
  })

  it('lets one of those who eat along have something else, one at a time', () => {
    const intake = fixtureIntake({ eatsAlong: [{ name: 'Ben' }, { name: 'Mia' }] })
    const names = possibleChanges(intake).flatMap(({ change }) => change.eatsAlong ?? [])
    expect(names.map(({ name }) => name)).toEqual(['Mia', 'Ben'])
  })

  it('makes a goal gentler, and offers more time only where there is more', () => {
    const cut = fixtureIntake({ goal: { type: 'cut', rateKgPerWeek: 0.5 }, prepTimeMaxMin: 120 })
    const changes = possibleChanges(cut).map(({ change }) => change)
    expect(changes).toContainEqual({ goal: { type: 'cut', rateKgPerWeek: 0.25 } })
    expect(changes.every((change) => !('prepTimeMaxMin' in change))).toBe(true)
  })

  it('gives short weekdays as much time as the others, and leaves fixed meals open one at a time', () => {
    const intake = fixtureIntake({
      prepTimeMaxMin: 45,
      prepTimeByWeekday: { monday: 15, thursday: 10, sunday: 90 },
      fixedMeals: [
        { recipeId: 'yogurt-bowl', slot: 'breakfast' },
        { recipeId: 'tofu-rice', slot: 'dinner', weekdays: ['monday'] },
      ],
    })
    const changes = possibleChanges(intake)
    expect(changes).toContainEqual(
      expect.objectContaining({
        change: { prepTimeByWeekday: { sunday: 90 } },
        detail: 'Allow 45 minutes on Monday, Thursday too.',
      }),
    )
    const opened = changes.flatMap(({ change }) => change.fixedMeals ?? [])
    expect(opened.map(({ recipeId }) => recipeId)).toEqual(['tofu-rice', 'yogurt-bowl'])
    const plain = possibleChanges(fixtureIntake()).flatMap(({ change }) => Object.keys(change))
    expect(plain).not.toContain('prepTimeByWeekday')
    expect(plain).not.toContain('fixedMeals')
  })
})
