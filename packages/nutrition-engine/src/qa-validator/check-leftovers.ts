import type { PlanDay, PlanMeal } from '@zero-sum/contracts'
import type { Catalogue } from '../catalogue/recipe.ts'
import { type Check, checkOf } from './check.ts'

/**
 * What is left over was cooked: on the day that it names, the same dish in the same amounts, as one of so many portions,
 * and no longer ago than the dish keeps. What is cooked for later is eaten later.
 */
export function checkLeftovers(days: readonly PlanDay[], catalogue: Catalogue): Check {
  const keepsDays = new Map(catalogue.recipes.map(({ id, keepsDays }) => [id, keepsDays]))
  const breaches = days.flatMap((day) =>
    day.meals.flatMap((meal) => [
      ...leftoverBreaches(meal, day, days, keepsDays.get(meal.recipeId) ?? 0),
      ...potBreaches(meal, day, days),
    ]),
  )
  const leftovers = days.flatMap(({ meals }) =>
    meals.filter(({ leftoverFromDay }) => leftoverFromDay !== undefined),
  )
  return checkOf(
    'leftovers',
    breaches,
    leftovers.length === 0
      ? 'Every meal is cooked fresh.'
      : `${leftovers.length} of the meals are cooked on an earlier day, in the same amounts, and keep as long.`,
  )
}

function leftoverBreaches(
  meal: PlanMeal,
  { day }: PlanDay,
  days: readonly PlanDay[],
  keepsDays: number,
): string[] {
  const { leftoverFromDay, cookedPortions, name } = meal
  if (leftoverFromDay === undefined) return []
  if (cookedPortions !== undefined) return [`Day ${day} cooks ${name} that is left over.`]
  if (leftoverFromDay >= day) return [`Day ${day} has ${name} left over from a day to come.`]
  if (day - leftoverFromDay > keepsDays)
    return [`Day ${day} has ${name} from day ${leftoverFromDay}, but it keeps ${keepsDays} days.`]
  const cooked = days
    .find((other) => other.day === leftoverFromDay)
    ?.meals.find((other) => other.recipeId === meal.recipeId && other.leftoverFromDay === undefined)
  if (cooked === undefined) return [`Day ${leftoverFromDay} cooks no ${name} for day ${day}.`]
  return amountsOf(cooked) === amountsOf(meal)
    ? []
    : [`Day ${day} has another amount of ${name} than was cooked.`]
}

function potBreaches(meal: PlanMeal, { day }: PlanDay, days: readonly PlanDay[]): string[] {
  const { cookedPortions = 1, name, recipeId } = meal
  const eaten = days.flatMap(({ meals }) =>
    meals.filter((other) => other.recipeId === recipeId && other.leftoverFromDay === day),
  ).length
  if (meal.leftoverFromDay !== undefined || cookedPortions === eaten + 1) return []
  return [
    `Day ${day} cooks ${cookedPortions} portions of ${name}, of which ${eaten + 1} are eaten.`,
  ]
}

function amountsOf({ ingredients }: PlanMeal): string {
  return ingredients.map(({ ndb, grams }) => `${ndb} ${grams}`).join(',')
}
