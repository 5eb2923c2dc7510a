import { type IntakeInput, parseIntake } from '@zero-sum/contracts'
import { loadCatalogue } from '@zero-sum/food-data'
import { NutritionPipelineOrchestrator, normalizeIntake } from '@zero-sum/nutrition-engine'
import { describe, expect, it } from 'vitest'

const catalogue = loadCatalogue()

function intakeOf(different: Partial<IntakeInput>) {
  const parsed = parseIntake({
    sex: 'female',
    age: 47,
    heightCm: 168,
    weightKg: 70,
    goal: { type: 'maintain' },
    activityLevel: 'lightly_active',
    snacksPerDay: 1,
    seed: 7,
    ...different,
  })
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults))
  return parsed.intake
}

const onMaoi = intakeOf({ safety: { medicines: ['maoi'] } })

describe('a plan beside an MAO inhibitor', () => {
  it('excludes what the real catalogue has of matured, cured and fermented food, and keeps the fresh', () => {
    const { excludedFoods } = normalizeIntake(onMaoi, catalogue)
    const rich = [
      'anchovies-tinned',
      'bacon',
      'blue-cheese',
      'brie',
      'broad-beans',
      'cheddar',
      'cheddar-light',
      'chicken-liver',
      'chorizo',
      'feta',
      'fish-sauce',
      'gruyere',
      'kimchi',
      'miso',
      'monterey-jack',
      'natto',
      'parmesan',
      'pecorino',
      'pesto',
      'sauerkraut',
      'smoked-salmon',
      'soy-sauce',
      'soy-sauce-light',
      'swiss-cheese',
      'tamari',
      'worcestershire-sauce',
      'yeast-extract',
    ]
    expect(rich.filter((key) => !excludedFoods.has(key))).toEqual([])
    expect(rich.filter((key) => !catalogue.foods.has(key))).toEqual([])
    const fresh = ['ricotta', 'cottage-cheese', 'greek-yogurt-2', 'chicken-breast', 'cod', 'egg']
    expect(fresh.filter((key) => excludedFoods.has(key))).toEqual([])
  })

  it('holds none of them, and says so', { timeout: 60_000 }, async () => {
    const orchestrator = new NutritionPipelineOrchestrator({ catalogue })
    const { plan } = await orchestrator.run(onMaoi, () => {})
    const { excludedFoods } = normalizeIntake(onMaoi, catalogue)
    const names = new Set([...excludedFoods].map((key) => catalogue.foods.get(key)?.name))
    expect(plan.groceryList.filter(({ food }) => names.has(food))).toEqual([])
    expect(plan.notices.map(({ code }) => code)).toContain('maoi')
  })
})
