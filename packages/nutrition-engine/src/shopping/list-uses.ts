import type { PlanDay, PlanMeal, ShoppingUse } from '@zero-sum/contracts'

type Cooking = { day: number; meal: number; cooked: PlanMeal }

/** What each food is bought for, by number and name; a pot counts once, with all its portions, on the day it is cooked. */
export function listUses(days: readonly PlanDay[]): Map<string, ShoppingUse[]> {
  const uses = new Map<string, ShoppingUse[]>()
  for (const { day, meals } of days)
    for (const [at, meal] of meals.entries()) {
      const cooking = findCooking(days, meal) ?? { day, meal: at, cooked: meal }
      for (const { ndb, food, grams } of meal.ingredients) {
        const key = `${ndb} ${food}`
        const known = uses.get(key) ?? []
        uses.set(key, known)
        const same = known.find((use) => use.day === cooking.day && use.meal === cooking.meal)
        if (same === undefined) known.push(useOf(cooking, grams))
        else same.grams += grams
      }
    }
  return uses
}

function useOf({ day, meal, cooked }: Cooking, grams: number): ShoppingUse {
  const { slot, name, cookedPortions = 1 } = cooked
  return { day, meal, slot, name, grams, portions: cookedPortions }
}

/** Where the pot of a leftover was cooked; nothing for a meal that is cooked fresh. */
function findCooking(days: readonly PlanDay[], meal: PlanMeal): Cooking | undefined {
  const day = meal.leftoverFromDay
  const earlier = days.find((one) => one.day === day)?.meals ?? []
  const at = earlier.findIndex(
    ({ recipeId, leftoverFromDay }) => recipeId === meal.recipeId && leftoverFromDay === undefined,
  )
  const cooked = earlier[at]
  return day === undefined || cooked === undefined ? undefined : { day, meal: at, cooked }
}
