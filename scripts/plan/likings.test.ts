import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Intake, type Plan, parseIntake } from '@zero-sum/contracts'
import { loadCatalogue } from '@zero-sum/food-data'
import {
  NutritionPipelineOrchestrator,
  proposeSwaps,
  verifyDeliveredPlan,
} from '@zero-sum/nutrition-engine'
import { describe, expect, it } from 'vitest'

const folder = new URL('../../examples', import.meta.url).pathname
const examples = readdirSync(folder).filter((name) => name.endsWith('.json'))
const catalogue = loadCatalogue()
const orchestrator = new NutritionPipelineOrchestrator({ catalogue })
const seed = 5

type Wish = { avoid?: string[]; prefer?: string[] }

async function planOf(name: string, wish: Wish = {}): Promise<{ plan: Plan; intake: Intake }> {
  const parsed = parseIntake({ ...JSON.parse(readFileSync(join(folder, name), 'utf8')), ...wish })
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults))
  const { plan } = await orchestrator.run(parsed.intake, () => {}, { seed })
  expect([name, verifyDeliveredPlan(plan, parsed.intake, catalogue)]).toEqual([name, []])
  return { plan, intake: parsed.intake }
}

/** The meals of a plan with a food whose name begins so, but for dishes that the person fixed. */
function mealsWith({ plan, intake }: { plan: Plan; intake: Intake }, food: string): number {
  const fixed = new Set(intake.fixedMeals.map(({ recipeId }) => recipeId))
  return plan.days
    .flatMap(({ meals }) => meals)
    .filter(({ recipeId }) => !fixed.has(recipeId))
    .filter(({ ingredients }) => ingredients.some((line) => line.food.startsWith(food))).length
}

describe('what a person would rather avoid', () => {
  it('goes from the plans of all examples, and the days keep their numbers', {
    timeout: 120_000,
  }, async () => {
    let before = 0
    for (const name of examples) {
      const made = await planOf(name)
      const avoiding = await planOf(name, { avoid: ['tomatoes', 'mushrooms'] })
      for (const food of ['Tomato', 'Mushroom', 'Cherry tomato', 'Chestnut mushroom']) {
        before += mealsWith(made, food)
        expect([name, food, mealsWith(avoiding, food)]).toEqual([name, food, 0])
      }
    }
    expect(before).toBeGreaterThan(30)
  })

  it('is named in a notice, and by the meal, where a plan can not do without', async () => {
    const { plan } = await planOf('keto.json', {
      avoid: ['olive oil', 'meat', 'egg', 'dairy', 'fish', 'nuts'],
    })
    const notices = plan.notices.filter(({ code }) => code === 'avoided_food')
    expect(notices.length).toBeGreaterThan(0)
    const said = plan.days.flatMap(({ meals }) => meals.map(({ why }) => why))
    expect(said.some((why) => why.includes('which you would rather avoid'))).toBe(true)
  })

  it('is in no dish that a swap offers, while others fit', { timeout: 60_000 }, async () => {
    const { plan, intake } = await planOf('two-meals-a-day.json', { avoid: ['tomatoes'] })
    const swaps = proposeSwaps({ plan, intake, catalogue }, { day: 2, meal: 1 })
    expect(swaps.length).toBeGreaterThan(2)
    for (const swap of swaps) expect(mealsWith({ plan: swap.plan, intake }, 'Tomato')).toBe(0)
  })
})

describe('what a person likes', () => {
  it('stands in more meals of the examples, on several days and not in all meals', {
    timeout: 120_000,
  }, async () => {
    const sums = { before: 0, after: 0 }
    for (const name of examples) {
      const made = await planOf(name)
      const liking = await planOf(name, { prefer: ['chickpeas'] })
      const [before, after] = [mealsWith(made, 'Chickpeas'), mealsWith(liking, 'Chickpeas')]
      sums.before += before
      sums.after += after
      expect([name, after >= before]).toEqual([name, true])
      const meals = liking.plan.days.flatMap((day) => day.meals).length
      expect([name, after <= meals / 2]).toEqual([name, true])
      const isSaid = liking.plan.notices.some(({ code }) => code.startsWith('prefer'))
      expect([name, after > 0 || isSaid]).toEqual([name, true])
    }
    expect(sums.after).toBeGreaterThan(sums.before + 25)
  })
})
