import type { Plan, PlanMeal } from '@zero-sum/contracts'
import { beforeAll, describe, expect, it } from 'vitest'
import { NutritionPipelineOrchestrator } from '../orchestrator.ts'
import { batchCatalogue, fixtureIntake } from '../testing/fixture-catalogue.ts'
import { verifyDeliveredPlan } from './verify-delivered-plan.ts'

const intake = fixtureIntake({ leftovers: 'many' })
let good: Plan

beforeAll(async () => {
  const orchestrator = new NutritionPipelineOrchestrator({ catalogue: batchCatalogue })
  good = (await orchestrator.run(intake, () => {}, { seed: 1 })).plan
}, 30_000)

/** The checks that the plan fails after one change, each once. */
function checksAfter(change: (plan: Plan) => void): string[] {
  const plan = structuredClone(good)
  change(plan)
  const faults = verifyDeliveredPlan(plan, intake, batchCatalogue)
  return [...new Set(faults.map(({ check }) => check))]
}

/** The first portion of a plan that is left over, with the meal that cooked it. */
function firstPot({ days }: Plan): { cooked: PlanMeal; leftover: PlanMeal } {
  for (const { meals } of days)
    for (const leftover of meals) {
      const cooked = days
        .find(({ day }) => day === leftover.leftoverFromDay)
        ?.meals.find(({ recipeId }) => recipeId === leftover.recipeId)
      if (cooked !== undefined) return { cooked, leftover }
    }
  throw new Error('The plan has no leftovers.')
}

describe('a delivered plan with leftovers', () => {
  it('is good as it was made, with four portions from three pots', () => {
    expect(checksAfter(() => {})).toEqual([])
    const meals = good.days.flatMap((day) => day.meals)
    expect(meals.filter(({ leftoverFromDay }) => leftoverFromDay !== undefined)).toHaveLength(4)
    const pots = meals.flatMap(({ cookedPortions }) => cookedPortions ?? [])
    expect(pots.toSorted()).toEqual([2, 2, 3])
  })

  it('is found out when a pot says another number of portions', () => {
    expect(
      checksAfter((plan) => {
        const { cooked } = firstPot(plan)
        cooked.cookedPortions = (cooked.cookedPortions ?? 0) + 1
      }),
    ).toEqual(['leftovers'])
    expect(checksAfter((plan) => delete firstPot(plan).cooked.cookedPortions)).toEqual([
      'leftovers',
    ])
  })

  it('is found out when a portion says another day, or that it is fresh', () => {
    expect(checksAfter((plan) => delete firstPot(plan).leftover.leftoverFromDay)).toContain(
      'leftovers',
    )
    expect(
      checksAfter((plan) => Object.assign(firstPot(plan).leftover, { leftoverFromDay: 6 })),
    ).toContain('leftovers')
    expect(
      checksAfter((plan) => Object.assign(firstPot(plan).leftover, { leftoverFromDay: 0 })),
    ).toEqual(['schema'])
  })

  it('is found out when a portion is not what was cooked', () => {
    const checks = checksAfter((plan) => {
      const [line] = firstPot(plan).leftover.ingredients
      if (line !== undefined) line.grams += 5
    })
    expect(checks).toEqual(expect.arrayContaining(['leftovers', 'sums', 'grocery list']))
  })

  it('is found out when a pot is bought for one portion only', () => {
    const checks = checksAfter((plan) => {
      for (const { ndb, food, grams } of firstPot(plan).leftover.ingredients) {
        const item = plan.groceryList.find((one) => one.ndb === ndb && one.food === food)
        if (item !== undefined) item.grams -= grams
      }
    })
    expect(checks).toEqual(['grocery list'])
  })

  it('is found out when two days change their lunches, so that a portion comes before its pot', () => {
    const checks = checksAfter(({ days }) => {
      const { leftover } = firstPot({ ...good, days })
      const eaten = days.find(({ meals }) => meals.includes(leftover))
      const cookDay = days.find(({ day }) => day === leftover.leftoverFromDay)
      const lunch = eaten?.meals.indexOf(leftover) ?? -1
      const other = cookDay?.meals[lunch]
      if (eaten === undefined || cookDay === undefined || other === undefined)
        throw new Error('A day is missing.')
      eaten.meals[lunch] = other
      cookDay.meals[lunch] = leftover
    })
    // The dish would stand twice on the day that cooks it too.
    expect(checks).toEqual(expect.arrayContaining(['leftovers', 'sums', 'variety']))
  })

  it('is found out when reheating takes longer than the day has', () => {
    const checks = checksAfter((plan) => {
      const { leftover, cooked } = firstPot(plan)
      Object.assign(leftover, { totalMinutes: 130, activeMinutes: cooked.activeMinutes })
    })
    expect(checks).toEqual(['wishes'])
  })
})
