import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseIntake } from '@zero-sum/contracts'
import { loadCatalogue } from '@zero-sum/food-data'
import { NutritionPipelineOrchestrator } from '@zero-sum/nutrition-engine'
import { describe, expect, it } from 'vitest'

const folder = new URL('../../examples', import.meta.url).pathname
const orchestrator = new NutritionPipelineOrchestrator({ catalogue: loadCatalogue() })

/** How many different dishes a plan has, and how many foods are on its shopping list. */
async function countsAt(variety: number) {
  const written = JSON.parse(await readFile(join(folder, 'man-of-67.json'), 'utf8'))
  const parsed = parseIntake({ ...written, variety, leftovers: 'none' })
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults))
  const { plan } = await orchestrator.run(parsed.intake, () => {}, { seed: 1 })
  const dishes = plan.days.flatMap(({ meals }) => meals.map(({ recipeId }) => recipeId))
  return { dishes: new Set(dishes).size, foods: plan.groceryList.length }
}

describe('the wish for variety', () => {
  it('makes fewer dishes and a shorter shopping list at 1 than at 5', {
    timeout: 60_000,
  }, async () => {
    const few = await countsAt(1)
    const many = await countsAt(5)
    expect(few.dishes).toBeLessThan(many.dishes - 2)
    expect(few.foods).toBeLessThan(many.foods - 8)
    expect(many.dishes).toBeGreaterThanOrEqual(25)
  })
})
