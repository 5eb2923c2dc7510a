import {
  allergyLabels,
  type IntakeInput,
  offeredAllergyLabels,
  type Plan,
  parseIntake,
} from '@zero-sum/contracts'
import { loadCatalogue } from '@zero-sum/food-data'
import { IntakeRefused, NutritionPipelineOrchestrator } from '@zero-sum/nutrition-engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const catalogue = loadCatalogue()
const orchestrator = new NutritionPipelineOrchestrator({ catalogue })

/** Adults of ordinary build with up to two allergies and any diet: most of them can be planned for. */
const people: fc.Arbitrary<IntakeInput> = fc.record({
  sex: fc.constantFrom('female', 'male'),
  age: fc.integer({ min: 18, max: 80 }),
  heightCm: fc.integer({ min: 155, max: 195 }),
  weightKg: fc.integer({ min: 58, max: 95 }),
  goal: fc.record({ type: fc.constantFrom('cut', 'maintain', 'bulk') }),
  activityLevel: fc.constantFrom('sedentary', 'lightly_active', 'moderately_active'),
  trainingDays: fc.subarray(['monday', 'wednesday', 'saturday']),
  dietaryStyle: fc.constantFrom('omnivore', 'vegetarian', 'vegan', 'pescatarian', 'keto', 'paleo'),
  macroStyle: fc.constantFrom('balanced', 'high_protein', 'low_carb'),
  allergies: fc.subarray([...offeredAllergyLabels], { maxLength: 2 }),
  mealsPerDay: fc.integer({ min: 2, max: 5 }),
  snacksPerDay: fc.integer({ min: 0, max: 2 }),
  cookingSkill: fc.integer({ min: 3, max: 8 }),
  prepTimeMaxMin: fc.constantFrom(30, 45, 60),
  planDurationDays: fc.constant(2),
  seed: fc.nat(),
  safety: fc.constant({}),
})

/** The plan of a person; nothing when they are refused, which is an answer too. */
async function planOf(written: IntakeInput): Promise<Plan | undefined> {
  const parsed = parseIntake(written)
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults))
  try {
    return (await orchestrator.run(parsed.intake, () => {})).plan
  } catch (error) {
    if (error instanceof IntakeRefused) return undefined
    throw error
  }
}

describe('a plan for anybody', () => {
  it('keeps every day within tolerance, by the numbers it states', {
    timeout: 180_000,
  }, async () => {
    let plans = 0
    await fc.assert(
      fc.asyncProperty(people, async (person) => {
        const plan = await planOf(person)
        if (plan === undefined) return
        plans += 1
        const isKeto = person.dietaryStyle === 'keto'
        for (const { totals, targets } of plan.days) {
          const off = (name: keyof typeof totals) => Math.abs(totals[name] - targets[name])
          expect(off('energyKcal')).toBeLessThanOrEqual(0.03 * targets.energyKcal)
          expect(off('proteinGrams')).toBeLessThanOrEqual(0.05 * targets.proteinGrams)
          expect(off('fatGrams')).toBeLessThanOrEqual(0.05 * targets.fatGrams)
          const carbohydrate = targets.availableCarbohydrateGrams
          if (isKeto) expect(totals.availableCarbohydrateGrams).toBeLessThanOrEqual(carbohydrate)
          else
            expect(off('availableCarbohydrateGrams')).toBeLessThanOrEqual(
              Math.max(3, 0.05 * carbohydrate),
            )
        }
      }),
      { numRuns: 40, seed: 441 },
    )
    expect(plans).toBeGreaterThan(20)
  })

  it('never holds a food whose record names an allergy', { timeout: 180_000 }, async () => {
    const foods = new Map(
      [...catalogue.foods.values()].map((food) => [`${food.ndb} ${food.name}`, food]),
    )
    let lines = 0
    await fc.assert(
      fc.asyncProperty(people, async (person) => {
        const plan = await planOf(person)
        const forbidden = (person.allergies ?? []).flatMap(
          (label) => allergyLabels[label as keyof typeof allergyLabels],
        )
        for (const { ndb, food } of plan?.groceryList ?? []) {
          const record = foods.get(`${ndb} ${food}`)?.allergens
          const touched = [...(record?.contains ?? []), ...(record?.mayContain ?? [])]
          expect(touched.filter((allergen) => forbidden.includes(allergen))).toEqual([])
          lines += 1
        }
      }),
      { numRuns: 30, seed: 442 },
    )
    expect(lines).toBeGreaterThan(100)
  })
})
