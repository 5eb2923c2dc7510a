import type { DayFigures, Plan, PlanIngredient } from '@zero-sum/contracts'
import { usdaFoods } from '../../usda/read-usda.ts'
import { sumFigures } from '../../usda/sum-figures.ts'

/** Makes a plan that was tampered with agree with itself again: every figure and the shopping list follow from the grams. */
export function settle(plan: Plan): Plan {
  const days = plan.days.map((day) => {
    const meals = day.meals.map((meal) => ({ ...meal, nutrients: figuresOf(meal.ingredients) }))
    const eaten = day.meals.flatMap(({ ingredients }) => ingredients)
    return {
      ...day,
      meals,
      totals: figuresOf(eaten),
      usdaEnergyKcal: sumFigures(eaten, usdaFoods()).usdaEnergyKcal,
    }
  })
  const micronutrients = plan.micronutrients.map((row) => {
    if (row.nutrient !== 'Sodium' && row.nutrient !== 'Fibre') return row
    const name = row.nutrient === 'Sodium' ? 'sodiumMg' : 'fibreGrams'
    const eaten = days.flatMap(({ meals }) => meals.flatMap(({ ingredients }) => ingredients))
    return { ...row, amountPerDay: sumFigures(eaten, usdaFoods())[name] / days.length }
  })
  return { ...plan, days, micronutrients, groceryList: shoppingFor(days) }
}

function figuresOf(list: readonly PlanIngredient[]): DayFigures {
  const { energyKcal, proteinGrams, fatGrams, availableCarbohydrateGrams, fibreGrams } = sumFigures(
    list,
    usdaFoods(),
  )
  return { energyKcal, proteinGrams, fatGrams, availableCarbohydrateGrams, fibreGrams }
}

function shoppingFor(days: Plan['days']): Plan['groceryList'] {
  const list = new Map<string, Plan['groceryList'][number]>()
  for (const { ndb, food, grams } of days.flatMap(({ meals }) =>
    meals.flatMap(({ ingredients }) => ingredients),
  )) {
    const key = `${ndb} ${food}`
    const total = (list.get(key)?.grams ?? 0) + grams
    const household = `${total} g`
    list.set(key, { ndb, food, aisle: 'vegetables', grams: total, purchaseGrams: total, household })
  }
  return [...list.values()]
}
