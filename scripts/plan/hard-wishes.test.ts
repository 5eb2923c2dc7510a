import { type IntakeInput, type Plan, type Problem, parseIntake } from '@zero-sum/contracts'
import { loadCatalogue } from '@zero-sum/food-data'
import { IntakeRefused, NutritionPipelineOrchestrator } from '@zero-sum/nutrition-engine'
import { describe, expect, it } from 'vitest'

const orchestrator = new NutritionPipelineOrchestrator({ catalogue: loadCatalogue() })

async function outcomeOf(written: IntakeInput): Promise<{ plan?: Plan; problem?: Problem }> {
  const parsed = parseIntake(written)
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults))
  try {
    return { plan: (await orchestrator.run(parsed.intake, () => {})).plan }
  } catch (error) {
    if (error instanceof IntakeRefused) return { problem: error.problem }
    throw error
  }
}

const person: IntakeInput = {
  sex: 'male',
  age: 58,
  heightCm: 173,
  weightKg: 67.3,
  goal: { type: 'maintain' },
  activityLevel: 'sedentary',
  cookingSkill: 2,
  seed: 456903503,
  safety: {},
}

describe('wishes that are hard to meet', () => {
  it('are met within ten minutes a meal', { timeout: 60_000 }, async () => {
    for (const dietaryStyle of ['omnivore', 'pescatarian', 'vegan'] as const) {
      const { plan } = await outcomeOf({ ...person, dietaryStyle, prepTimeMaxMin: 10 })
      const minutes = plan?.days.flatMap(({ meals }) => meals.map((meal) => meal.totalMinutes))
      expect([dietaryStyle, Math.max(...(minutes ?? [Number.NaN]))]).toEqual([dietaryStyle, 10])
    }
  })

  it('are met by dishes that come back where few of them fit', { timeout: 60_000 }, async () => {
    const { plan } = await outcomeOf({
      ...person,
      goal: { type: 'bulk' },
      dietaryStyle: 'paleo',
      exclusions: ['mushrooms'],
      trainingDays: ['monday', 'tuesday', 'wednesday', 'friday'],
      mealsPerDay: 2,
      snacksPerDay: 3,
      cookingSkill: 1,
      prepTimeMaxMin: 30,
    })
    expect(plan?.qa.status).toBe('passed')
    expect(plan?.notices.map(({ code }) => code)).toContain('repeated_dish')
  })

  it('come with ways out that work when they are taken', { timeout: 60_000 }, async () => {
    const wishes: IntakeInput = {
      ...person,
      dietaryStyle: 'vegan',
      macroStyle: 'keto',
      exclusions: ['tofu', 'avocado'],
    }
    const { problem } = await outcomeOf(wishes)
    expect(problem?.code).toBe('impossible_wishes')
    expect(problem?.suggestions?.length).toBeGreaterThan(0)
    for (const { change } of problem?.suggestions ?? []) {
      const { plan } = await outcomeOf({ ...wishes, ...change })
      expect([change, plan?.qa.status]).toEqual([change, 'passed'])
    }
  })
})
