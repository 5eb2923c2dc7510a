import { parseIntake } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { foodIsSafe } from '../catalogue/allergen-gate.ts'
import { normalizeIntake } from '../intake-normalizer/normalize-intake.ts'
import { NutritionPipelineOrchestrator } from '../orchestrator.ts'
import { forbiddenWordsOf } from '../qa-validator/check-words.ts'
import { knownFoods } from '../qa-validator/known-foods.ts'
import { verifyDeliveredPlan } from '../qa-validator/verify-delivered-plan.ts'
import { IntakeRefused } from '../refusal.ts'
import { batchCatalogue, fixtureIntake } from '../testing/fixture-catalogue.ts'
import { fixtureAdult, fixtureChild } from '../testing/fixture-household.ts'
import { intakeForHousehold } from './intake-for-household.ts'
import { memberRules } from './member-rules.ts'

const members = [
  fixtureAdult({
    dietaryStyle: 'pescatarian',
    exclusions: ['tomatoes'],
    safety: { conditions: ['coeliac_disease', 'gout'], medicines: ['lithium'] },
  }),
  fixtureChild({ allergies: ['peanuts', 'almonds'], mayContain: 'allow' }),
]
const main = fixtureIntake({ exclusions: ['banana'], safety: {} })
const intake = intakeForHousehold(main, members)

describe('intakeForHousehold', () => {
  it('keeps what the main person says, and of the members no more than what forbids foods', () => {
    expect({ ...intake, eatsAlong: [] }).toEqual(main)
    expect(intake.eatsAlong).toEqual([
      expect.objectContaining({
        name: 'Ben',
        dietaryStyle: 'pescatarian',
        conditions: ['coeliac_disease'],
        medicines: [],
      }),
      expect.objectContaining({ name: 'Mia', allergies: ['peanuts', 'almonds'], conditions: [] }),
    ])
    expect(intake.eatsAlong[0]).not.toHaveProperty('weightKg')
    expect(parseIntake(intake)).toEqual({ intake })
  })

  it('lets through no food that is against anybody, and no other food less', () => {
    const rules = [
      normalizeIntake(main, batchCatalogue),
      ...members.map((one) => memberRules(one, batchCatalogue)),
    ]
    const together = normalizeIntake(intake, batchCatalogue)
    for (const food of batchCatalogue.foods.values())
      expect([food.key, foodIsSafe(food, together)]).toEqual([
        food.key,
        rules.every((one) => foodIsSafe(food, one)),
      ])
  })

  it('looks for the words of all of them in the finished plan', () => {
    const words = forbiddenWordsOf(normalizeIntake(intake, batchCatalogue))
    for (const word of ['banana', 'tomato', 'peanut', 'almond', 'chicken', 'wheat'])
      expect([word, words.has(word)]).toEqual([word, true])
    expect(words.has('salmon')).toBe(false)
  })

  it('says for whom something is left out', () => {
    const notices = normalizeIntake(intake, batchCatalogue).notices.filter(
      ({ code }) => code === 'eats_along',
    )
    expect(notices.map(({ detail }) => detail)).toEqual([
      'Ben eats along, so the whole plan keeps to this too: pescatarian; no gluten; never tomatoes.',
      'Mia eats along, so the whole plan keeps to this too: allergies: peanuts, almonds.',
    ])
  })

  it('makes a plan that is safe for all who eat of it, and stays verified', async () => {
    const orchestrator = new NutritionPipelineOrchestrator({ catalogue: batchCatalogue })
    const mild = intakeForHousehold(fixtureIntake({ safety: {} }), [
      fixtureChild({ allergies: ['eggs', 'fish'] }),
      fixtureAdult({ exclusions: ['tomatoes'] }),
    ])
    const { plan } = await orchestrator.run(mild, () => {}, { seed: 1 })
    expect(verifyDeliveredPlan(plan, mild, batchCatalogue)).toEqual([])
    const known = knownFoods(batchCatalogue)
    const rules = [
      fixtureChild({ allergies: ['eggs', 'fish'] }),
      fixtureAdult({ exclusions: ['tomatoes'] }),
    ].map((one) => memberRules(one, batchCatalogue))
    for (const line of plan.groceryList)
      for (const one of rules) {
        const food = known(line)
        expect([line.food, food !== undefined && foodIsSafe(food, one)]).toEqual([line.food, true])
      }
    // A plan for the main person alone does not pass as one for all.
    const alone = await orchestrator.run(fixtureIntake({ safety: {} }), () => {}, { seed: 1 })
    expect(verifyDeliveredPlan(alone.plan, mild, batchCatalogue).length).toBeGreaterThan(0)
  })

  it('is refused with the way to a word that nobody knows, or to the person who leaves no dish', () => {
    const problemOf = (...household: Parameters<typeof intakeForHousehold>[1]) => {
      try {
        normalizeIntake(intakeForHousehold(main, household), batchCatalogue)
      } catch (error) {
        if (error instanceof IntakeRefused) return error.problem
        throw error
      }
      throw new Error('The intake was not refused.')
    }
    const unknown = problemOf(fixtureChild(), fixtureChild({ exclusions: ['bananna'] }))
    expect(unknown.errors?.[0]?.pointer).toBe('/eatsAlong/1/exclusions/0')
    expect(unknown.suggestions?.[0]?.change?.eatsAlong).toMatchObject([
      {},
      { exclusions: ['banana'] },
    ])
    const nothingLeft = ['vegetables', 'fruit', 'grain', 'legumes', 'meat', 'fish', 'tofu', 'dairy']
    const empty = problemOf(fixtureAdult({ exclusions: nothingLeft }), fixtureChild())
    expect(empty.reason).toBe('no_dish_left')
    const [change] = empty.suggestions?.map((one) => one.change?.eatsAlong) ?? []
    expect(change).toMatchObject([{ name: 'Mia' }])
  })
})
