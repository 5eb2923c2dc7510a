import type { Intake } from '@zero-sum/contracts'
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

describe('leftovers', () => {
  it('count as one dish that is cooked once', async () => {
    const { days } = await plan()
    const dinner = days[0]?.meals.find(({ slot }) => slot === 'dinner')
    if (dinner === undefined) throw new Error('The plan has no dinner.')
    const eaten = days.map((day, at) => ({
      ...day,
      meals: [at === 0 ? { ...dinner, cookedPortions: 7 } : { ...dinner, leftoverFromDay: 1 }],
    }))
    expect(checkVariety(eaten, fixtureCatalogue).detail).toBe('1 different main dishes, each once.')
    expect(varietyNotices(eaten, fixtureCatalogue, [])).toEqual([])
    const cookedAnew = days.map((day) => ({ ...day, meals: [dinner] }))
    expect(checkVariety(cookedAnew, fixtureCatalogue).detail).toContain('none more than 7 times')
  })

  it('are a dish twice on the day on which it is cooked too', async () => {
    const { days } = await plan()
    const [first] = days
    const [, lunch] = first?.meals ?? []
    if (first === undefined || lunch === undefined) throw new Error('The plan is empty.')
    const twice = { ...first, meals: [lunch, { ...lunch, leftoverFromDay: 1 }] }
    expect(checkVariety([twice], fixtureCatalogue).passed).toBe(false)
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
    expect(varietyNotices(three, fixtureCatalogue, [])).toEqual([])
    const [notice] = varietyNotices([...three, dayWithLunch], fixtureCatalogue, [])
    expect(notice?.detail).toContain(`${lunch.name} stands 4 times`)
  })

  it('does not speak of a dish that the person fixed so often', async () => {
    const { days } = await plan()
    const dinner = days[0]?.meals.find(({ slot }) => slot === 'dinner')
    if (dinner === undefined) throw new Error('The plan has no dinner.')
    const everyDay = days.map((day) => ({ ...day, meals: [dinner] }))
    const { recipeId } = dinner
    const noticesWith = (weekdays: Intake['fixedMeals'][number]['weekdays']) =>
      varietyNotices(everyDay, fixtureCatalogue, [{ recipeId, slot: 'dinner', weekdays }])
    expect(noticesWith([])).toEqual([])
    // Three times were not fixed.
    expect(noticesWith(['monday', 'tuesday', 'wednesday', 'thursday'])).toEqual([])
    expect(noticesWith(['monday', 'tuesday', 'wednesday'])[0]?.detail).toContain('stands 4 times')
  })
})
