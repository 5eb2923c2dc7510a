import type { IntakeInput } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { normalizeIntake } from '../intake-normalizer/normalize-intake.ts'
import { IntakeRefused } from '../refusal.ts'
import { fixtureCatalogue, fixtureIntake } from '../testing/fixture-catalogue.ts'
import { curateRecipes } from './curate-recipes.ts'

function errorsOf(different: Partial<IntakeInput>) {
  try {
    curateRecipes(normalizeIntake(fixtureIntake(different), fixtureCatalogue), fixtureCatalogue)
  } catch (error) {
    if (error instanceof IntakeRefused)
      return error.problem.errors?.map(({ pointer, detail }) => ({ pointer, detail }))
    throw error
  }
  return []
}

const porridge = { recipeId: 'yogurt-bowl', slot: 'breakfast' } as const

describe('refuseFixedMeals', () => {
  it('lets dishes be fixed where they can be served', () => {
    expect(errorsOf({ fixedMeals: [porridge] })).toEqual([])
    expect(
      errorsOf({
        fixedMeals: [
          { ...porridge, weekdays: ['monday'] },
          { recipeId: 'egg-toast', slot: 'breakfast', weekdays: ['tuesday'] },
        ],
      }),
    ).toEqual([])
  })

  it('names a recipe that is near to one that does not exist', () => {
    expect(errorsOf({ fixedMeals: [{ ...porridge, recipeId: 'yoghurt-bowl' }] })).toEqual([
      {
        pointer: '/fixedMeals/0/recipeId',
        detail: 'There is no recipe “yoghurt-bowl”. Did you mean yogurt-bowl?',
      },
    ])
  })

  it('serves nothing that the person must not eat, fixed or not', () => {
    expect(errorsOf({ fixedMeals: [porridge], allergies: ['milk'] })).toEqual([
      { pointer: '/fixedMeals/0/recipeId', detail: expect.stringContaining('you do not eat') },
    ])
  })

  it('knows the meals of the day, and that each has one place', () => {
    expect(errorsOf({ fixedMeals: [{ ...porridge, slot: 'evening_meal' }] })).toEqual([
      {
        pointer: '/fixedMeals/0/slot',
        detail: expect.stringMatching(
          /^There is no evening meal among your meals\. Fix .+ for another/,
        ),
      },
    ])
    const egg = { recipeId: 'egg-toast', slot: 'breakfast', weekdays: ['friday'] } as const
    expect(errorsOf({ fixedMeals: [porridge, { ...egg, weekdays: [...egg.weekdays] }] })).toEqual([
      {
        pointer: '/fixedMeals/1/slot',
        detail:
          'Breakfast on Friday is taken by another dish that you fixed. Choose other days for one of the two.',
      },
    ])
    expect(errorsOf({ fixedMeals: [porridge, { ...porridge, slot: 'lunch' }] })).toEqual([
      { pointer: '/fixedMeals/1/recipeId', detail: expect.stringContaining('fixed twice') },
    ])
  })
})
