import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseIntake } from '@zero-sum/contracts'
import { loadCatalogue } from '@zero-sum/food-data'
import { NutritionPipelineOrchestrator, verifyDeliveredPlan } from '@zero-sum/nutrition-engine'
import { describe, expect, it } from 'vitest'

const folder = new URL('../../examples', import.meta.url).pathname
const catalogue = loadCatalogue()
const orchestrator = new NutritionPipelineOrchestrator({ catalogue })

async function exampleIntakes() {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  return Promise.all(
    names.map(async (name) => {
      const parsed = parseIntake(JSON.parse(await readFile(join(folder, name), 'utf8')))
      if ('faults' in parsed) throw new Error(`${name}: ${JSON.stringify(parsed.faults)}`)
      return { name, intake: parsed.intake }
    }),
  )
}

describe('the example intakes', () => {
  it('are the people that are hard to plan for', async () => {
    const intakes = (await exampleIntakes()).map(({ intake }) => intake)
    expect(intakes.length).toBeGreaterThanOrEqual(10)
    expect(new Set(intakes.map(({ mealsPerDay }) => mealsPerDay))).toContain(2)
    expect(new Set(intakes.map(({ mealsPerDay }) => mealsPerDay))).toContain(6)
    const styles = new Set(intakes.map(({ dietaryStyle }) => dietaryStyle))
    expect([...styles].sort()).toEqual([
      'keto',
      'omnivore',
      'paleo',
      'pescatarian',
      'vegan',
      'vegetarian',
    ])
  })

  it('have one who cooks in batches, is busy on two days and wants the same breakfast', async () => {
    const batch = (await exampleIntakes()).find(({ name }) => name === 'batch-cooking.json')
    if (batch === undefined) throw new Error('There is no batch-cooking.json.')
    const { prepTimeByWeekday, fixedMeals } = batch.intake
    const { days } = (await orchestrator.run(batch.intake, () => {}, { seed: 1 })).plan
    const meals = days.flatMap(({ weekday, meals }) => meals.map((meal) => ({ weekday, ...meal })))
    expect(meals.filter(({ leftoverFromDay }) => leftoverFromDay !== undefined)).toHaveLength(4)
    expect(Object.keys(prepTimeByWeekday)).toHaveLength(2)
    for (const { weekday, totalMinutes, leftoverFromDay } of meals)
      if (leftoverFromDay === undefined)
        expect(totalMinutes).toBeLessThanOrEqual(prepTimeByWeekday[weekday] ?? 50)
    const breakfasts = meals.filter(({ recipeId }) => recipeId === fixedMeals[0]?.recipeId)
    expect(breakfasts.map(({ weekday }) => weekday)).toEqual(fixedMeals[0]?.weekdays)
  })

  it('each get a plan that passes every check on every day', { timeout: 120_000 }, async () => {
    for (const { name, intake } of await exampleIntakes()) {
      const { plan } = await orchestrator.run(intake, () => {}, { seed: 1 })
      expect([name, verifyDeliveredPlan(plan, intake, catalogue)]).toEqual([name, []])
      expect([name, plan.qa.status]).toEqual([name, 'passed'])
    }
  })
})
