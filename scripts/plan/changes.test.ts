import {
  allergyLabels,
  type Intake,
  type IntakeInput,
  type Plan,
  parseIntake,
} from '@zero-sum/contracts'
import { loadCatalogue } from '@zero-sum/food-data'
import {
  ChangeRefused,
  dietAllows,
  IntakeRefused,
  NutritionPipelineOrchestrator,
  proposeSwaps,
  regeneratePlan,
  verifyDeliveredPlan,
} from '@zero-sum/nutrition-engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const catalogue = loadCatalogue()
const orchestrator = new NutritionPipelineOrchestrator({ catalogue })
const foods = new Map(
  [...catalogue.foods.values()].map((food) => [`${food.ndb} ${food.name}`, food]),
)

const diets = ['omnivore', 'vegetarian', 'vegan', 'pescatarian'] as const
const free = { locked: [], seed: 7 }
type Diet = (typeof diets)[number]

/** Words that the foods themselves are found by, so that a test needs no grammar. */
const excludedFoods = ['mushroom', 'rice', 'tomato']

const people: fc.Arbitrary<IntakeInput> = fc.record({
  sex: fc.constantFrom('female', 'male'),
  age: fc.integer({ min: 20, max: 70 }),
  heightCm: fc.integer({ min: 158, max: 190 }),
  weightKg: fc.integer({ min: 58, max: 90 }),
  goal: fc.record({ type: fc.constantFrom('cut', 'maintain', 'bulk') }),
  activityLevel: fc.constantFrom('sedentary', 'lightly_active', 'moderately_active'),
  dietaryStyle: fc.constantFrom(...diets),
  allergies: fc.subarray(['milk', 'eggs', 'fish', 'peanuts', 'soy', 'wheat'], { maxLength: 2 }),
  exclusions: fc.subarray(excludedFoods, { maxLength: 2 }),
  mealsPerDay: fc.integer({ min: 3, max: 4 }),
  snacksPerDay: fc.integer({ min: 0, max: 1 }),
  leftovers: fc.constantFrom('none', 'many'),
  planDurationDays: fc.constant(2),
  seed: fc.nat(),
  safety: fc.constant({}),
})

/** The plan of a person; nothing when they are refused, which is an answer too. */
async function planOf(written: IntakeInput): Promise<{ plan: Plan; intake: Intake } | undefined> {
  const parsed = parseIntake(written)
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults))
  try {
    return { plan: (await orchestrator.run(parsed.intake, () => {})).plan, intake: parsed.intake }
  } catch (error) {
    if (error instanceof IntakeRefused) return undefined
    throw error
  }
}

/** The plans that swapping any meal of the first day could make, and the one that is made again as a whole. */
async function changedPlans(plan: Plan, intake: Intake): Promise<Plan[]> {
  const again = regeneratePlan({ plan, intake, catalogue }, { kind: 'unlocked' }, free)
  const remade = await again.then(
    (made) => [made.plan],
    (error: unknown) => {
      if (error instanceof ChangeRefused) return []
      throw error
    },
  )
  return [...swappedPlans(plan, intake), ...remade]
}

function swappedPlans(plan: Plan, intake: Intake): Plan[] {
  return (plan.days[0]?.meals ?? []).flatMap((_, meal) => {
    try {
      return proposeSwaps({ plan, intake, catalogue }, { day: 1, meal }).map((swap) => swap.plan)
    } catch (error) {
      if (error instanceof ChangeRefused) return []
      throw error
    }
  })
}

describe('a change for anybody', () => {
  it('keeps the plan sound and holds no food that its person must not eat', {
    timeout: 180_000,
  }, async () => {
    let plans = 0
    await fc.assert(
      fc.asyncProperty(people, async (person) => {
        const made = await planOf(person)
        if (made === undefined) return
        const forbidden = (person.allergies ?? []).flatMap(
          (label) => allergyLabels[label as keyof typeof allergyLabels],
        )
        for (const plan of await changedPlans(made.plan, made.intake)) {
          plans += 1
          expect(verifyDeliveredPlan(plan, made.intake, catalogue)).toEqual([])
          for (const line of plan.groceryList) {
            const food = foods.get(`${line.ndb} ${line.food}`)
            if (food === undefined) throw new Error(`${line.food} is not in the catalogue.`)
            const { contains = [], mayContain = [] } = food.allergens ?? {}
            const touched = [...contains, ...mayContain]
            expect(touched.filter((allergen) => forbidden.includes(allergen))).toEqual([])
            expect(food.words.filter((word) => person.exclusions?.includes(word))).toEqual([])
            expect(dietAllows(made.intake.dietaryStyle as Diet, food)).toBe(true)
          }
        }
      }),
      { numRuns: 8, seed: 443 },
    )
    expect(plans).toBeGreaterThan(60)
  })
})
