import type { GroceryItem, PlanDay } from '@zero-sum/contracts'
import type { Said } from '@zero-sum/contracts/said'
import { part, wordOf } from '../say.ts'
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
  const breaches: Said[] = []
  for (const item of list) {
    const key = `${item.ndb} ${item.food}`
    const grams = needed.get(key)
    needed.delete(key)
    const food = wordOf('food', item.food)
    if (grams === undefined) breaches.push(part('{food} is on the list and in no dish.', { food }))
    else if (Math.abs(grams - item.grams) > slackGrams)
      breaches.push(
        part('The list has {listed, number} g of {food}; the dishes need {grams, number} g.', {
          listed: item.grams,
          food,
          grams,
        }),
      )
    const refuse = foods(item)?.refusePercent ?? 0
    if (item.purchaseGrams * (1 - refuse / 100) < item.grams - slackGrams)
      breaches.push(
        part('{grams, number} g of {food} are too few once it is trimmed.', {
          grams: item.purchaseGrams,
          food,
        }),
      )
  }
  for (const key of needed.keys())
    breaches.push(part('{food} is not on the list.', { food: wordOf('food', key.slice(6)) }))
  return checkOf('grocery list', breaches, { detail: 'The list holds what the dishes need.' })
}
