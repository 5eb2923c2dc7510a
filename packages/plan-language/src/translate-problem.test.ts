import { createProblem, type IntakeInput, type Problem, parseIntake } from '@zero-sum/contracts'
import { loadCatalogue } from '@zero-sum/food-data'
import { IntakeRefused, NutritionPipelineOrchestrator } from '@zero-sum/nutrition-engine'
import { describe, expect, it } from 'vitest'
import { sameTexts } from './testing/untranslated.ts'
import { translateProblem } from './translate-problem.ts'

const orchestrator = new NutritionPipelineOrchestrator({ catalogue: loadCatalogue() })

const person: IntakeInput = {
  sex: 'male',
  age: 40,
  heightCm: 180,
  weightKg: 80,
  goal: { type: 'maintain' },
  activityLevel: 'lightly_active',
  planDurationDays: 1,
  seed: 1,
  safety: {},
}

async function problemOf(different: Partial<IntakeInput>): Promise<Problem> {
  const parsed = parseIntake({ ...person, ...different })
  if ('faults' in parsed)
    return createProblem('invalid_intake', 'Some answers need another look.', {
      errors: parsed.faults,
    })
  try {
    await orchestrator.run(parsed.intake, () => {})
  } catch (error) {
    if (error instanceof IntakeRefused) return error.problem
    throw error
  }
  throw new Error('This person is not refused.')
}

const refused: readonly [why: string, different: object][] = [
  ['a body that is too light', { weightKg: 48, heightCm: 180 }],
  ['a cut below underweight', { weightKg: 58, goal: { type: 'cut' } }],
  ['a lean cut', { bodyFatPercent: 5, goal: { type: 'cut' } }],
  ['a rate that is too fast', { goal: { type: 'cut', rateKgPerWeek: 1.8 } }],
  ['an eating disorder', { safety: { eatingDisorder: true } }],
  ['pregnancy', { sex: 'female', safety: { pregnant: true } }],
  ['an illness', { safety: { conditions: ['liver_failure'] } }],
  ['a medicine and keto', { macroStyle: 'keto', safety: { medicines: ['sglt2_inhibitor'] } }],
  ['unknown words', { allergies: ['penuts', 'zzyzx'], exclusions: ['toamto'] }],
  [
    'fixed meals',
    {
      fixedMeals: [
        { recipeId: 'kedgere', slot: 'breakfast' },
        { recipeId: 'vegan-hemp-raspberry-porridge', slot: 'evening_meal' },
      ],
    },
  ],
  ['no dish at all', { dietaryStyle: 'vegan', exclusions: ['vegetables', 'fruit', 'spices'] }],
  [
    'no time for anything',
    { prepTimeMaxMin: 10, mealsPerDay: 6, cookingSkill: 1, macroStyle: 'keto' },
  ],
  [
    'targets that clash',
    { dietaryStyle: 'vegan', macroStyle: 'keto', allergies: ['soy', 'wheat', 'lupin', 'nuts'] },
  ],
  [
    'wrong answers',
    {
      age: 12,
      heightCm: 20,
      sex: 'other',
      trainingDays: ['someday'],
      prepTimeMaxMin: 5,
      variety: 9,
      nonsense: true,
      allergies: 'milk',
      startDate: 'tomorrow',
    },
  ],
]

describe('translateProblem', () => {
  it.each(refused)(
    'says in German what is wrong with %s',
    { timeout: 60_000 },
    async (_why, different) => {
      const problem = await problemOf(different as Partial<IntakeInput>)
      const german = translateProblem(problem, 'de')
      expect(sameTexts(problem, german)).toEqual([])
      expect(JSON.stringify(german)).not.toContain('"said"')
      expect([german.code, german.reason, german.status]).toEqual([
        problem.code,
        problem.reason,
        problem.status,
      ])
      const changes = (of: Problem) => of.suggestions?.map(({ change }) => change)
      expect(changes(german)).toEqual(changes(problem))
    },
  )

  it('is the problem itself in English', async () => {
    const problem = await problemOf({ goal: { type: 'cut', rateKgPerWeek: 1.8 } })
    expect(translateProblem(problem, 'en')).toEqual(problem)
  })

  it('keeps a person’s own words and says the rest with German figures', async () => {
    const { errors } = translateProblem(await problemOf({ allergies: ['penuts'] }), 'de')
    expect(errors?.[0]?.detail).toBe('Wir kennen „penuts“ nicht. Meintest du „peanut“?')
    const fast = await problemOf({ goal: { type: 'cut', rateKgPerWeek: 1.85 } })
    expect(translateProblem(fast, 'de').detail).toContain('1,85 kg')
  })
})
