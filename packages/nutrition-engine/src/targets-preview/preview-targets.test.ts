import { type IntakeInput, targetsSchema } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { NutritionPipelineOrchestrator } from '../orchestrator.ts'
import { IntakeRefused } from '../refusal.ts'
import { fixtureCatalogue, fixtureIntake } from '../testing/fixture-catalogue.ts'
import { previewTargets } from './preview-targets.ts'

const preview = (different: Partial<IntakeInput> = {}) =>
  previewTargets(fixtureIntake(different), fixtureCatalogue)

describe('previewTargets', () => {
  it('states what the plan for the same intake then aims at, by the contract', async () => {
    const wishes: Partial<IntakeInput> = {
      trainingDays: ['tuesday'],
      startDate: '2026-03-02',
      allergies: ['peanuts'],
    }
    const targets = targetsSchema.parse(preview(wishes))
    const orchestrator = new NutritionPipelineOrchestrator({ catalogue: fixtureCatalogue })
    const { plan } = await orchestrator.run(fixtureIntake(wishes), () => {}, { seed: 1 })
    const aims = plan.days.map(({ day, weekday, date, isTrainingDay, targets }) => ({
      day,
      weekday,
      date,
      isTrainingDay,
      targets,
    }))
    expect(targets.days).toEqual(aims)
    expect(targets.metabolic).toEqual(plan.metabolic)
    expect(targets.screening).toBe(plan.screening)
    expect(plan.notices).toEqual(expect.arrayContaining(targets.notices))
  })

  it('counts the dishes that suit the person, by place of the day', () => {
    const { dishes } = preview({ snacksPerDay: 2 })
    const { recipes } = fixtureCatalogue
    const ofKind = (kind: 'breakfast' | 'main' | 'snack') =>
      recipes.filter(({ kinds }) => kinds.includes(kind)).length
    expect(dishes).toEqual({
      recipes: recipes.length,
      suited: recipes.length,
      slots: [
        { slot: 'breakfast', suited: ofKind('breakfast') },
        { slot: 'lunch', suited: ofKind('main') },
        { slot: 'dinner', suited: ofKind('main') },
        { slot: 'snack', suited: ofKind('snack') },
      ],
      setAside: { ingredient: 0, time: 0, skill: 0, carbohydrate: 0 },
    })
    const vegan = preview({ dietaryStyle: 'vegan', prepTimeMaxMin: 20 }).dishes
    const { ingredient, time } = vegan.setAside
    expect(ingredient).toBeGreaterThan(0)
    expect(time).toBeGreaterThan(0)
    expect(vegan.suited + ingredient + time).toBe(recipes.length)
  })

  it('does not count what is there only because it was fixed', () => {
    const wishes: Partial<IntakeInput> = { prepTimeMaxMin: 15 }
    const fixedMeals = [{ recipeId: 'lentil-curry', slot: 'lunch' as const }]
    expect(preview({ ...wishes, fixedMeals }).dishes.suited).toBe(preview(wishes).dishes.suited)
  })

  it('refuses what a plan would be refused for', () => {
    expect(() => preview({ safety: { pregnant: true } })).toThrow(IntakeRefused)
    expect(() => preview({ exclusions: ['flurb'] })).toThrow(IntakeRefused)
    expect(() => preview({ fixedMeals: [{ recipeId: 'flurb', slot: 'lunch' }] })).toThrow(
      IntakeRefused,
    )
  })
})
