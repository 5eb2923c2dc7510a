import { describe, expect, it } from 'vitest'
import { NutritionPipelineOrchestrator } from '../orchestrator.ts'
import { fixtureCatalogue, fixtureIntake } from '../testing/fixture-catalogue.ts'
import { groceryList } from './grocery-list.ts'

async function days() {
  const orchestrator = new NutritionPipelineOrchestrator({ catalogue: fixtureCatalogue })
  return (await orchestrator.run(fixtureIntake(), () => {}, { seed: 1 })).plan.days
}

describe('groceryList', () => {
  it('holds every food once, with all the grams that the dishes need', async () => {
    const plan = await days()
    const list = groceryList(plan, fixtureCatalogue)
    expect(new Set(list.map(({ ndb }) => ndb)).size).toBe(list.length)
    const needed = plan.flatMap(({ meals }) => meals.flatMap(({ ingredients }) => ingredients))
    const grams = needed.reduce((sum, line) => sum + line.grams, 0)
    expect(list.reduce((sum, item) => sum + item.grams, 0)).toBeCloseTo(grams, 6)
  })

  it('goes by aisle and buys what is thrown away too', async () => {
    const list = groceryList(await days(), fixtureCatalogue)
    const aisles = list.map(({ aisle }) => aisle)
    expect(aisles.filter((aisle, at) => aisle !== aisles[at - 1])).toEqual([...new Set(aisles)])
    const potatoes = list.find(({ food }) => food === 'Potatoes')
    if (potatoes === undefined) throw new Error('The plan has no potatoes.')
    // SR28 11352: a quarter of a potato is peel and eyes.
    expect(potatoes.purchaseGrams).toBe(Math.ceil(potatoes.grams / 0.75))
  })
})
