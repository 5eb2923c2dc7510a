import type { GroceryItem, PlanDay } from '@zero-sum/contracts'
import { type Check, checkOf } from './check.ts'
import type { KnownFoods } from './known-foods.ts'

/** Grams on the list are rounded to whole grams or, of little, to tenths. */
const slackGrams = 0.51

/** The shopping list holds exactly what the plan cooks with, no less of anything, and enough to allow for peel and bone. */
export function checkGroceryList(
  list: readonly GroceryItem[],
  days: readonly PlanDay[],
  foods: KnownFoods,
): Check {
  const needed = new Map<string, number>()
  for (const { meals } of days)
    for (const { ingredients } of meals)
      for (const { ndb, food, grams } of ingredients)
        needed.set(`${ndb} ${food}`, (needed.get(`${ndb} ${food}`) ?? 0) + grams)
  const breaches: string[] = []
  for (const item of list) {
    const key = `${item.ndb} ${item.food}`
    const grams = needed.get(key)
    needed.delete(key)
    if (grams === undefined) breaches.push(`${item.food} is on the list and in no dish.`)
    else if (Math.abs(grams - item.grams) > slackGrams)
      breaches.push(`The list has ${item.grams} g of ${item.food}; the dishes need ${grams} g.`)
    const refuse = foods(item)?.refusePercent ?? 0
    if (item.purchaseGrams * (1 - refuse / 100) < item.grams - slackGrams)
      breaches.push(`${item.purchaseGrams} g of ${item.food} are too few once it is trimmed.`)
  }
  for (const key of needed.keys()) breaches.push(`${key.slice(6)} is not on the list.`)
  return checkOf('grocery list', breaches, 'The list holds what the dishes need.')
}
