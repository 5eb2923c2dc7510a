import type {
  DayDifference,
  DayFigures,
  MealDifference,
  Plan,
  PlanDay,
  PlanDifference,
  PlanMeal,
} from '@zero-sum/contracts'
import { difference, shoppingChange } from './describe-change.ts'

/** What makes one revision of a plan another: day by day, meal by meal, and what there is to buy. */
export function comparePlans(before: Plan, after: Plan): PlanDifference {
  return {
    days: before.days.flatMap((day, at) => compareDays(day, after.days[at])),
    change: difference(sumOf(before.days), sumOf(after.days)),
    shopping: shoppingChange(before.groceryList, after.groceryList),
  }
}

function compareDays(before: PlanDay, after: PlanDay | undefined): DayDifference[] {
  if (after === undefined) return []
  const { day, weekday } = after
  const meals = before.meals.flatMap((meal, at) => compareMeals(meal, after.meals[at], at))
  if (meals.length === 0) return []
  return [{ day, weekday, meals, change: difference(before.totals, after.totals) }]
}

function compareMeals(
  before: PlanMeal,
  after: PlanMeal | undefined,
  meal: number,
): MealDifference[] {
  const kind = after === undefined ? undefined : kindOf(before, after)
  if (after === undefined || kind === undefined) return []
  const change = difference(before.nutrients, after.nutrients)
  return [{ meal, slot: after.slot, kind, before: dishOf(before), after: dishOf(after), change }]
}

/** What became of a meal, the weightiest first; nothing where it is the same. */
function kindOf(before: PlanMeal, after: PlanMeal): MealDifference['kind'] | undefined {
  if (before.recipeId !== after.recipeId) return 'dish'
  if (amountsOf(before) !== amountsOf(after)) return 'amounts'
  const isSamePot =
    before.leftoverFromDay === after.leftoverFromDay &&
    before.cookedPortions === after.cookedPortions
  return isSamePot ? undefined : 'pot'
}

function amountsOf({ ingredients }: PlanMeal): string {
  return ingredients.map(({ ndb, food, grams }) => `${ndb} ${food} ${grams}`).join('\n')
}

function dishOf(meal: PlanMeal): MealDifference['before'] {
  const { recipeId, name, servings, totalMinutes, leftoverFromDay, cookedPortions } = meal
  return {
    recipeId,
    name,
    servings,
    energyKcal: meal.nutrients.energyKcal,
    totalMinutes,
    ...(leftoverFromDay === undefined ? {} : { leftoverFromDay }),
    ...(cookedPortions === undefined ? {} : { cookedPortions }),
  }
}

function sumOf(days: readonly PlanDay[]): DayFigures {
  const sum = {
    energyKcal: 0,
    proteinGrams: 0,
    fatGrams: 0,
    availableCarbohydrateGrams: 0,
    fibreGrams: 0,
  }
  for (const { totals } of days)
    for (const name of Object.keys(sum) as (keyof DayFigures)[]) sum[name] += totals[name]
  return sum
}
