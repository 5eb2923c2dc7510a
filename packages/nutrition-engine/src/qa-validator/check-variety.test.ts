import { describe, expect, it } from 'vitest'
import { NutritionPipelineOrchestrator } from '../orchestrator.ts'
import { fixtureCatalogue, fixtureIntake } from '../testing/fixture-catalogue.ts'
import { checkVariety, varietyNotices } from './check-variety.ts'

async function plan() {
  const orchestrator = new NutritionPipelineOrchestrator({ catalogue: fixtureCatalogue })
  return (await orchestrator.run(fixtureIntake(), () => {}, { seed: 1 })).plan
}

describe('checkVariety', () => {
  it('passes a plan without a dish twice on a day and counts its mains', async () => {
    const { days } = await plan()
    const check = checkVariety(days, fixtureCatalogue)
    expect(check.passed).toBe(true)
    expect(check.detail).toMatch(/^\d different main dishes, none more than (?:twice|\d times)\.$/)
  })

  it('names the dish that a day has twice', async () => {
    const { days } = await plan()
    const [first] = days
    const [, meal] = first?.meals ?? []
    if (first === undefined || meal === undefined) throw new Error('The plan is empty.')
    first.meals.push(meal)
    const check = checkVariety(days, fixtureCatalogue)
    expect(check).toMatchObject({ passed: false, detail: `Day 1 has ${meal.name} twice.` })
  })
})

describe('varietyNotices', () => {
  it('speaks of a main only when it comes back more than three times', async () => {
    const { days } = await plan()
    const [first] = days
    const lunch = first?.meals.find(({ slot }) => slot === 'lunch')
    if (first === undefined || lunch === undefined) throw new Error('The plan has no lunch.')
    const dayWithLunch = { ...first, meals: [lunch] }
    const three = Array.from({ length: 3 }, () => dayWithLunch)
    expect(varietyNotices(three, fixtureCatalogue)).toEqual([])
    const [notice] = varietyNotices([...three, dayWithLunch], fixtureCatalogue)
    expect(notice?.detail).toContain(`${lunch.name} stands 4 times`)
  })
})
