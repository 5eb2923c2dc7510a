import { describe, expect, it } from 'vitest'
import type { Food } from '../../catalogue/food.ts'
import { dayOf, dishOf, fixtureWeek, portionOf } from '../../testing/fixture-week.ts'
import type { NutrientGoal } from './nutrient-goals.ts'
import { purchaseCost, sharesOfDay, weekFacts } from './week-facts.ts'
import { boughtShare, purchases, weekObjective } from './week-objective.ts'

const problem = fixtureWeek()
const calcium: NutrientGoal = {
  nutrient: 'calciumMg',
  name: 'calcium',
  reference: 1000,
  isLimit: false,
  weight: 1,
}
const choline: NutrientGoal = { ...calcium, nutrient: 'cholineMg', reference: 400 }

describe('weekFacts', () => {
  const facts = weekFacts(problem.dishes, [calcium, choline], 2)

  it('numbers every food of the dishes once, and knows those of a dish', () => {
    const keys = facts.foods.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    const used = problem.dishes.flatMap(({ candidate }) => candidate.foods.map(({ key }) => key))
    expect(keys.toSorted()).toEqual([...new Set(used)].toSorted())
    for (const { index, candidate } of problem.dishes)
      expect([...(facts.foodsOf[index] ?? [])].map((food) => keys[food])).toEqual(
        candidate.foods.map(({ key }) => key),
      )
  })

  it('buys each food in its pack, at a price by its aisle and by the wish for a short list', () => {
    const purchaseOf = (key: string) =>
      facts.purchases[facts.foods.findIndex((food) => food.key === key)]
    const fish = purchases['meat and fish']
    expect(purchaseOf('salmon')).toEqual({ ...fish, cost: 2 * fish.cost })
    const eggs = purchases['dairy and eggs']
    // An egg is 50 g; what is sold by the piece has no other pack.
    expect(purchaseOf('egg')).toEqual({ ...eggs, cost: 2 * eggs.cost, packGrams: 50 })
    const { purchases: single } = weekFacts(problem.dishes, [calcium], 1)
    expect(facts.purchases.map(({ cost }) => cost)).toEqual(single.map(({ cost }) => 2 * cost))
  })

  it('adds what a second shop costs to a food that is hard to find', () => {
    const salmon = (food: Food) =>
      food.key === 'salmon' ? { ...food, isHardToFind: true as const } : food
    const dishes = problem.dishes.map((dish) => ({
      ...dish,
      candidate: { ...dish.candidate, foods: dish.candidate.foods.map(salmon) },
    }))
    const rare = weekFacts(dishes, [calcium], 2)
    const at = rare.foods.findIndex(({ key }) => key === 'salmon')
    expect(rare.purchases[at]?.cost).toBeCloseTo(
      2 * purchases['meat and fish'].cost + weekObjective.hardToFind,
      12,
    )
  })

  it('adds up what a serving brings as a share of the day’s reference', () => {
    const { index } = dishOf(problem, 'yogurt-and-banana')
    // 150 g of yogurt at 110 mg and 80 g of banana at 5 mg in 100 g: 169 mg of 1,000.
    expect(facts.servingShares[index]?.[0]).toBeCloseTo(0.169, 12)
    // 15.1 and 9.8 mg of choline in 100 g: 30.49 mg of 400.
    expect(facts.servingShares[index]?.[1]).toBeCloseTo(30.49 / 400, 12)
  })

  it('takes what was not measured for nothing', () => {
    const { index } = dishOf(problem, 'lentil-chilli')
    const withoutLentils = dishOf(problem, 'lentil-chilli').candidate.recipe.ingredients.reduce(
      (sum, { food, grams }) => {
        const found = facts.foods.find(({ key }) => key === food)
        return sum + ((found?.per100g.cholineMg ?? 0) * grams) / 100
      },
      0,
    )
    expect(withoutLentils).toBeGreaterThan(0)
    expect(facts.servingShares[index]?.[1]).toBeCloseTo(withoutLentils / 400, 12)
  })
})

describe('purchaseCost', () => {
  const buy = (grams: number) => purchaseCost({ cost: 2, packGrams: 100, spoils: 0.5 }, grams)
  const bought = 2 * boughtShare

  it('is that it is bought at all, and what may spoil of what is left', () => {
    expect(buy(100)).toBeCloseTo(bought, 12)
    // Half a pack is left, and half of that spoils.
    expect(buy(50)).toBeCloseTo(bought + 2 * 0.25, 12)
    expect(buy(250)).toBeCloseTo(bought + 2 * 0.25, 12)
  })

  it('opens no other pack for a hair', () => {
    expect(buy(104)).toBeCloseTo(bought, 12)
    expect(buy(110)).toBeCloseTo(bought + 2 * 0.45, 12)
  })
})

describe('sharesOfDay', () => {
  it('goes by the grams that are weighed, not by those of the recipe', () => {
    const day = dayOf(problem, ['yogurt-bowl', 'tofu-rice', 'prawn-pasta', 'yogurt-and-banana'])
    const asWritten = sharesOfDay(day, [calcium])[0] ?? 0
    const portion = portionOf(problem, 'yogurt-and-banana')
    // Ten steps of 5 g more of the yogurt, 110 mg in 100 g: 55 mg of 1,000.
    const steps = portion.written.with(0, (portion.written[0] ?? 0) + 10)
    const meals = day.meals.with(3, { ...(day.meals[3] ?? fail()), steps })
    expect(sharesOfDay({ ...day, meals }, [calcium])[0]).toBeCloseTo(asWritten + 0.055, 12)
  })

  it('adds up every meal of the day', () => {
    const day = dayOf(problem, ['yogurt-bowl', 'tofu-rice', 'prawn-pasta', 'yogurt-and-banana'])
    const single = day.meals.map(
      (meal) => sharesOfDay({ ...day, meals: [meal] }, [calcium])[0] ?? 0,
    )
    expect(single.every((share) => share > 0)).toBe(true)
    expect(sharesOfDay(day, [calcium])[0]).toBeCloseTo(
      single.reduce((sum, share) => sum + share, 0),
      12,
    )
  })
})

function fail(): never {
  throw new Error('The day has four meals.')
}
