import type { IntakeInput } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import type { Recipe } from '../catalogue/recipe.ts'
import { normalizeIntake } from '../intake-normalizer/normalize-intake.ts'
import { batchCatalogue, fixtureIntake } from '../testing/fixture-catalogue.ts'
import { curateRecipes, foodsOf } from './curate-recipes.ts'
import { judgeRecipe, minutesOn, waitingMinutes } from './judge-recipe.ts'

const intakeOf = (different: Partial<IntakeInput>) =>
  normalizeIntake(fixtureIntake(different), batchCatalogue)

function recipeOf(id: string): Recipe {
  const recipe = batchCatalogue.recipes.find((one) => one.id === id)
  if (recipe === undefined) throw new Error(`The fixture has no ${id}.`)
  return recipe
}
/** Why one recipe is set aside, changed as a test likes. */
function judge(id: string, wishes: Partial<IntakeInput>, change: Partial<Recipe> = {}) {
  const recipe = { ...recipeOf(id), ...change }
  return judgeRecipe(recipe, foodsOf(recipe, batchCatalogue), intakeOf(wishes))
}

describe('judgeRecipe', () => {
  it('keeps a dish that some day of the week has time for', () => {
    expect(judge('sweet-potato-curry', { prepTimeMaxMin: 45 })).toBe('time')
    expect(judge('sweet-potato-curry', { prepTimeByWeekday: { sunday: 90 } })).toBeUndefined()
    expect(judge('sweet-potato-curry', { prepTimeByWeekday: { sunday: 89 } })).toBe('time')
  })

  it('looks at the longest day only: a short one takes nothing away', () => {
    const wishes = { prepTimeMaxMin: 45, prepTimeByWeekday: { monday: 10 } }
    expect(judge('lentil-chilli', wishes)).toBeUndefined()
  })

  it('forgets the common limit where every day has its own', () => {
    const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
    const prepTimeByWeekday = Object.fromEntries(days.map((day) => [day, 20]))
    expect(judge('lentil-chilli', { prepTimeMaxMin: 120, prepTimeByWeekday })).toBe('time')
  })

  it('names the first reason: safety before time, time before skill', () => {
    const wishes = { allergies: ['egg'], prepTimeMaxMin: 10, cookingSkill: 1 }
    expect(judge('egg-and-potatoes', wishes)).toBe('ingredient')
    expect(judge('lentil-chilli', wishes)).toBe('time')
    expect(judge('yogurt-bowl', wishes)).toBe('skill')
  })
})

describe('minutesOn', () => {
  it('is the day’s own limit, or the common one', () => {
    const times = { prepTimeMaxMin: 40, prepTimeByWeekday: { monday: 15, sunday: 90 } }
    expect(minutesOn('monday', times)).toBe(15)
    expect(minutesOn('tuesday', times)).toBe(40)
    expect(minutesOn('sunday', times)).toBe(90)
  })
})

describe('waitingMinutes', () => {
  it('is the whole time up to an overnight rest, and the hands’ from there', () => {
    const timed = (totalMinutes: number) =>
      waitingMinutes({ ...recipeOf('lentil-chilli'), totalMinutes, activeMinutes: 12 })
    expect([40, 239, 240, 600].map(timed)).toEqual([40, 239, 12, 12])
  })
})

describe('dishes that are there only because they were fixed', () => {
  const only = (wishes: Partial<IntakeInput>) =>
    curateRecipes(intakeOf(wishes), batchCatalogue)
      .candidates.filter(({ isOnlyForFixedMeals }) => isOnlyForFixedMeals)
      .map(({ recipe }) => recipe.id)
  const fix = (recipeId: string) => ({ fixedMeals: [{ recipeId, slot: 'dinner' as const }] })

  it('are those over the time or the skill that stand among the fixed meals', () => {
    expect(only({})).toEqual([])
    expect(only(fix('sweet-potato-curry'))).toEqual(['sweet-potato-curry'])
    expect(only({ ...fix('lentil-chilli'), cookingSkill: 2 })).toEqual(['lentil-chilli'])
    expect(only({ ...fix('lentil-chilli'), dietaryStyle: 'keto' })).toEqual(['lentil-chilli'])
    expect(only({ ...fix('sweet-potato-curry'), prepTimeMaxMin: 90 })).toEqual([])
  })

  it('are not counted among those that were set aside', () => {
    const setAside = (wishes: Partial<IntakeInput>) =>
      curateRecipes(intakeOf(wishes), batchCatalogue).setAside.time
    expect(setAside({})).toBe(1)
    expect(setAside(fix('sweet-potato-curry'))).toBe(0)
  })
})
