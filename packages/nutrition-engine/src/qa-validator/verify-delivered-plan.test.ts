import type { Intake, Plan, PlanDay, PlanMeal } from '@zero-sum/contracts'
import { beforeAll, describe, expect, it } from 'vitest'
import { NutritionPipelineOrchestrator } from '../orchestrator.ts'
import { fixtureCatalogue, fixtureIntake } from '../testing/fixture-catalogue.ts'
import { verifyDeliveredPlan } from './verify-delivered-plan.ts'

const intake = fixtureIntake({
  goal: { type: 'cut', rateKgPerWeek: 0.3 },
  trainingDays: ['monday'],
})
let good: Plan

beforeAll(async () => {
  const orchestrator = new NutritionPipelineOrchestrator({ catalogue: fixtureCatalogue })
  good = (await orchestrator.run(intake, () => {}, { seed: 1 })).plan
})

/** The checks that a good plan fails after one change, and nothing else about it. */
function checksAfter(change: (plan: Plan) => void, person: Intake = intake): string[] {
  const plan = structuredClone(good)
  change(plan)
  return verifyDeliveredPlan(plan, person, fixtureCatalogue).map(({ check }) => check)
}

function dayOf(plan: Plan, at = 0): PlanDay {
  const day = plan.days[at]
  if (day === undefined) throw new Error(`There is no day ${at}.`)
  return day
}

function mealWith(plan: Plan, food: string): PlanMeal {
  for (const { meals } of plan.days)
    for (const meal of meals) if (meal.ingredients.some((line) => line.food === food)) return meal
  throw new Error(`No meal has ${food}.`)
}

/** Adds so many grams to an ingredient and does not correct any figure. */
function addGrams(plan: Plan, grams: number): void {
  const [line] = dayOf(plan).meals[1]?.ingredients ?? []
  if (line === undefined) throw new Error('The second meal is empty.')
  line.grams += grams
}

describe('verifyDeliveredPlan', () => {
  it('finds nothing in a plan that was just made', () => {
    expect(checksAfter(() => {})).toEqual([])
  })

  it('finds a plan that breaks its own schema', () => {
    expect(checksAfter((plan) => plan.days.pop() && Object.assign(plan, { seed: 'one' }))).toEqual([
      'schema',
    ])
  })

  it('finds grams that the figures do not follow from', () => {
    expect(checksAfter((plan) => addGrams(plan, 5))).toEqual(
      expect.arrayContaining(['sums', 'grocery list']),
    )
  })

  it('finds a total that the meals do not add up to', () => {
    expect(checksAfter((plan) => (dayOf(plan).totals.proteinGrams += 0.02))).toEqual(['sums'])
  })

  it('finds a meal whose figures were swapped with its neighbour’s', () => {
    const swap = (plan: Plan) => {
      const [first, second] = dayOf(plan).meals
      if (first === undefined || second === undefined) throw new Error('A day has two meals.')
      const { nutrients } = first
      first.nutrients = second.nutrients
      second.nutrients = nutrients
    }
    expect(checksAfter(swap)).toEqual(['sums'])
  })

  it('finds a ceiling that the intake does not have, and forgives an older plan that says nothing of it', () => {
    expect(good.metabolic.carbohydrateIsCeiling).toBe(false)
    expect(
      checksAfter((plan) => Object.assign(plan.metabolic, { carbohydrateIsCeiling: true })),
    ).toEqual(['metabolic'])
    expect(checksAfter((plan) => delete plan.metabolic.carbohydrateIsCeiling)).toEqual([])
  })

  it('finds a course of the weight that the intake does not give, and forgives an older plan none', () => {
    const courseOf = (plan: Plan) => {
      const { weightCourse } = plan.metabolic
      if (weightCourse === undefined) throw new Error('The plan has no course.')
      return weightCourse
    }
    const lighter = (plan: Plan) => {
      for (const point of courseOf(plan).points) point.kg -= 0.3
    }
    expect(checksAfter(lighter)).toEqual(['metabolic'])
    expect(checksAfter((plan) => courseOf(plan).points.pop())).toEqual(['metabolic'])
    expect(checksAfter((plan) => delete plan.metabolic.weightCourse)).toEqual([])
  })

  it('finds USDA’s energy misstated', () => {
    expect(checksAfter((plan) => (dayOf(plan).usdaEnergyKcal += 1))).toEqual(['sums'])
  })

  it('finds a day out of tolerance by its grams, whatever its totals say', () => {
    const checks = checksAfter((plan) => addGrams(plan, 400))
    expect(checks).toEqual(expect.arrayContaining(['energy', 'dishes', 'qa']))
  })

  it('finds targets that were moved to where the totals are', () => {
    expect(checksAfter((plan) => (dayOf(plan).targets.energyKcal += 30))).toContain('wishes')
  })

  it('finds a day under the floor of a cut', () => {
    // A small woman’s cut aims at the floor itself, so that 1 % less is already under it.
    const halve = (plan: Plan) => {
      for (const { meals } of plan.days)
        for (const meal of meals) for (const line of meal.ingredients) line.grams /= 2
    }
    expect(checksAfter(halve)).toContain('energy floor')
  })

  it('finds an allergen by the record of the food', () => {
    const allergic = fixtureIntake({ ...partsOf(intake), allergies: ['soya'] })
    expect(checksAfter(() => {}, allergic)).toEqual(
      expect.arrayContaining(['ingredients', 'words']),
    )
  })

  it('finds a trace that is to be avoided', () => {
    const allergic = fixtureIntake({ ...partsOf(intake), allergies: ['rye'] })
    expect(checksAfter(() => {}, allergic)).toContain('ingredients')
  })

  it('finds an excluded food and a food outside the diet', () => {
    const other = fixtureIntake({ ...partsOf(intake), exclusions: ['potatoes'] })
    expect(checksAfter(() => {}, other)).toContain('ingredients')
    const vegan = fixtureIntake({ ...partsOf(intake), dietaryStyle: 'vegan' })
    expect(checksAfter(() => {}, vegan)).toEqual(expect.arrayContaining(['ingredients', 'words']))
  })

  it('finds an allergen that only the words give away', () => {
    const allergic = fixtureIntake({ ...partsOf(intake), allergies: ['lupin'] })
    const spoil = (plan: Plan) => dayOf(plan).meals[0]?.method.push('Stir in the lupin flakes.')
    expect(checksAfter(spoil, allergic)).toEqual(['words'])
    const rename = (plan: Plan) => {
      const meal = dayOf(plan).meals[0]
      if (meal !== undefined) meal.name = 'Lupin bowl'
    }
    expect(checksAfter(rename, allergic)).toEqual(['words'])
  })

  it('finds a forbidden word on the shopping list', () => {
    const allergic = fixtureIntake({ ...partsOf(intake), allergies: ['celery'] })
    const spoil = (plan: Plan) => {
      const [item] = plan.groceryList
      if (item !== undefined) item.household = '1 celery stick'
    }
    expect(checksAfter(spoil, allergic)).toEqual(['grocery words'])
  })

  it('finds a food that the catalogue does not know', () => {
    const spoil = (plan: Plan) => {
      const [line] = mealWith(plan, 'Olive oil').ingredients.filter(
        ({ food }) => food === 'Olive oil',
      )
      if (line !== undefined) line.food = 'Oil of olives'
    }
    expect(checksAfter(spoil)).toEqual(expect.arrayContaining(['ingredients', 'dishes', 'sums']))
  })

  it('finds a dish that stands twice on a day', () => {
    const spoil = (plan: Plan) => {
      const { meals } = dayOf(plan)
      const [first, second] = meals
      if (first !== undefined && second !== undefined) meals[1] = { ...first, slot: second.slot }
    }
    expect(checksAfter(spoil)).toContain('variety')
  })

  it('finds a missing meal, a missing day and a wrong weekday', () => {
    expect(checksAfter((plan) => dayOf(plan).meals.pop())).toContain('wishes')
    expect(checksAfter((plan) => plan.days.pop())).toContain('wishes')
    expect(checksAfter((plan) => Object.assign(dayOf(plan), { weekday: 'sunday' }))).toEqual([
      'wishes',
    ])
  })

  it('finds an unknown recipe, and a dish that takes longer than allowed', () => {
    const rename = (plan: Plan) => {
      const [meal] = dayOf(plan).meals
      if (meal !== undefined) meal.recipeId = 'stone-soup'
    }
    expect(checksAfter(rename)).toContain('dishes')
    const slow = (plan: Plan) => {
      const [meal] = dayOf(plan).meals
      if (meal !== undefined) meal.totalMinutes = 90
    }
    expect(checksAfter(slow)).toEqual(['wishes'])
  })

  it('finds amounts that no kitchen can weigh', () => {
    const spoil = (plan: Plan) => {
      const line = mealWith(plan, 'Potatoes').ingredients.find(({ food }) => food === 'Potatoes')
      if (line !== undefined) line.grams += 1
    }
    expect(checksAfter(spoil)).toContain('dishes')
  })

  it('finds a shopping list that lacks, adds or is short of something', () => {
    expect(checksAfter((plan) => plan.groceryList.pop())).toEqual(['grocery list'])
    const short = (plan: Plan) => {
      const [item] = plan.groceryList
      if (item !== undefined) item.purchaseGrams = item.grams / 2
    }
    expect(checksAfter(short)).toEqual(['grocery list'])
  })

  it('finds a plan that boasts of better numbers than it has', () => {
    expect(checksAfter((plan) => (plan.qa.worstDeviation.fatGrams = 0))).toEqual(['qa'])
    expect(checksAfter((plan) => (plan.qa.status = 'failed'))).toEqual(['qa'])
    expect(checksAfter((plan) => (plan.metabolic.goalKcal += 10))).toEqual(['metabolic'])
  })

  it('finds an intake that is refused by now', () => {
    const pregnant = fixtureIntake({ ...partsOf(intake), safety: { pregnant: true } })
    expect(checksAfter(() => {}, pregnant)).toEqual(['intake'])
  })
})

/** An intake in the form in which a client writes it. */
function partsOf({ heightCm, weightKg, goal, trainingDays }: Intake) {
  const { rateKgPerWeek = 0 } = goal
  return { heightCm, weightKg, goal: { type: goal.type, rateKgPerWeek }, trainingDays }
}
