import type { GroceryItem, PlanIngredient } from '@zero-sum/contracts'
import { type Aisle, aisles, type Food } from '../catalogue/food.ts'
import type { Catalogue } from '../catalogue/recipe.ts'
import { roundTo } from '../quantities/round-to.ts'
import { describePurchase } from '../shopping/describe-purchase.ts'
import { purchaseOf } from '../shopping/purchase-of.ts'

/**
 * The shopping list of a plan: every food once, by aisle and name, with the edible grams that the dishes need and what
 * to buy for them. SR28's refuse is a share of the bought weight.
 */
export function groceryList(
  days: readonly { meals: readonly { ingredients: readonly PlanIngredient[] }[] }[],
  catalogue: Catalogue,
): GroceryItem[] {
  const foods = new Map(
    [...catalogue.foods.values()].map((food) => [`${food.ndb} ${food.name}`, food]),
  )
  const grams = new Map<Food, number>()
  for (const { meals } of days)
    for (const { ingredients } of meals)
      for (const line of ingredients) {
        const food = foods.get(`${line.ndb} ${line.food}`)
        if (food === undefined) throw new Error(`${line.food} is not in the catalogue.`)
        grams.set(food, (grams.get(food) ?? 0) + line.grams)
      }
  return [...grams]
    .map(([food, edible]) => groceryItem(food, roundTo(edible, 1)))
    .sort((a, b) => aisleOrder(a.aisle) - aisleOrder(b.aisle) || compare(a.food, b.food))
}

function groceryItem(food: Food, grams: number): GroceryItem {
  const exact = grams / (1 - food.refusePercent / 100)
  // Rounded up, so that what is left after trimming is never too little.
  const purchaseGrams = exact < 10 ? Math.ceil(exact * 10) / 10 : Math.ceil(exact)
  return {
    ndb: food.ndb,
    food: food.name,
    aisle: food.aisle,
    grams,
    purchaseGrams,
    household: describePurchase(food, purchaseOf(food, purchaseGrams).purchase),
  }
}

function aisleOrder(aisle: string): number {
  return aisles.indexOf(aisle as Aisle)
}

/** By code units: the same order on every machine, whatever its locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
