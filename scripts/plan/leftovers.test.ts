import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Intake, type Plan, type PlanDay, parseIntake } from '@zero-sum/contracts'
import { loadCatalogue } from '@zero-sum/food-data'
import {
  availableCarbohydrate,
  energyKcal,
  NutritionPipelineOrchestrator,
  verifyDeliveredPlan,
} from '@zero-sum/nutrition-engine'
import { describe, expect, it } from 'vitest'

const folder = new URL('../../examples', import.meta.url).pathname
const catalogue = loadCatalogue()
const orchestrator = new NutritionPipelineOrchestrator({ catalogue })
const foods = new Map(
  [...catalogue.foods.values()].map((food) => [`${food.ndb} ${food.name}`, food]),
)
const keepsDays = new Map(catalogue.recipes.map((recipe) => [recipe.id, recipe.keepsDays]))

async function planOf(name: string): Promise<{ intake: Intake; plan: Plan }> {
  const written = JSON.parse(await readFile(join(folder, name), 'utf8'))
  const parsed = parseIntake({ ...written, leftovers: 'many' })
  if ('faults' in parsed) throw new Error(`${name}: ${JSON.stringify(parsed.faults)}`)
  const { plan } = await orchestrator.run(parsed.intake, () => {}, { seed: 7 })
  return { intake: parsed.intake, plan }
}

/** What a day holds, summed here from its grams and the foods' own figures. */
function figuresOf({ meals }: PlanDay) {
  const sum = { proteinGrams: 0, fatGrams: 0, availableCarbohydrateGrams: 0, fibreGrams: 0 }
  for (const { ndb, food, grams } of meals.flatMap(({ ingredients }) => ingredients)) {
    const figures = foods.get(`${ndb} ${food}`)?.per100g
    if (figures === undefined) throw new Error(`${food} is not in the catalogue.`)
    const { carbohydrateGrams, fibreGrams, proteinGrams, fatGrams } = figures
    sum.proteinGrams += (proteinGrams * grams) / 100
    sum.fatGrams += (fatGrams * grams) / 100
    sum.availableCarbohydrateGrams +=
      (availableCarbohydrate(carbohydrateGrams, fibreGrams) * grams) / 100
    sum.fibreGrams += (fibreGrams * grams) / 100
  }
  return { ...sum, energyKcal: energyKcal(sum) }
}

describe.each(['man-of-67.json', 'vegan-muscle.json'])('%s with many leftovers', (name) => {
  const made = planOf(name)

  it('keeps every day within tolerance', { timeout: 60_000 }, async () => {
    for (const day of (await made).plan.days) {
      const figures = figuresOf(day)
      const off = (figure: keyof typeof figures) =>
        Math.abs(figures[figure] - day.targets[figure]) / day.targets[figure]
      expect(off('energyKcal')).toBeLessThanOrEqual(0.03)
      expect(off('proteinGrams')).toBeLessThanOrEqual(0.05)
      expect(off('fatGrams')).toBeLessThanOrEqual(0.05)
      expect(off('availableCarbohydrateGrams')).toBeLessThanOrEqual(0.05)
    }
  })

  it('passes every check, that of leftovers among them', async () => {
    const { plan, intake } = await made
    expect(plan.qa.checks.filter(({ passed }) => !passed)).toEqual([])
    expect(plan.qa.checks.map(({ check }) => check)).toEqual([
      'ingredients',
      'words',
      'sums',
      'energy',
      'protein',
      'fat',
      'carbohydrate',
      'energy floor',
      'dishes',
      'leftovers',
      'variety',
      'wishes',
      'USDA energy',
    ])
    expect(verifyDeliveredPlan(plan, intake, catalogue)).toEqual([])
  })

  it('eats four lunches that were cooked as a dinner, each in time', async () => {
    const { plan } = await made
    const leftovers = plan.days.flatMap(({ day, meals }) =>
      meals.flatMap((meal) =>
        meal.leftoverFromDay === undefined ? [] : [{ day, meal, from: meal.leftoverFromDay }],
      ),
    )
    expect(leftovers).toHaveLength(4)
    for (const { day, meal, from } of leftovers) {
      const cooked = plan.days[from - 1]?.meals.find(({ recipeId }) => recipeId === meal.recipeId)
      expect([meal.slot, cooked?.slot]).toEqual(['lunch', 'dinner'])
      expect(meal.ingredients).toEqual(cooked?.ingredients)
      expect(day - from).toBeLessThanOrEqual(keepsDays.get(meal.recipeId) ?? Number.NaN)
    }
  })

  it('buys for each pot once what all its portions hold', async () => {
    const { plan } = await made
    const needed = new Map<string, number>()
    for (const { meals } of plan.days)
      for (const { ingredients, leftoverFromDay, cookedPortions = 1 } of meals)
        for (const { ndb, food, grams } of leftoverFromDay === undefined ? ingredients : []) {
          const key = `${ndb} ${food}`
          needed.set(key, (needed.get(key) ?? 0) + cookedPortions * grams)
        }
    const listed = plan.groceryList.map(({ ndb, food }) => `${ndb} ${food}`)
    expect(listed.toSorted()).toEqual([...needed.keys()].toSorted())
    for (const { ndb, food, grams } of plan.groceryList)
      expect([food, grams]).toEqual([food, expect.closeTo(needed.get(`${ndb} ${food}`) ?? 0, 0)])
  })
})
