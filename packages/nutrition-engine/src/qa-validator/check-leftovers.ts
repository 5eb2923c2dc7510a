import type { PlanDay, PlanMeal } from '@zero-sum/contracts'
import type { Said } from '@zero-sum/contracts/said'
import type { Catalogue } from '../catalogue/recipe.ts'
import { part, say, wordOf } from '../say.ts'
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
      ? { detail: 'Every meal is cooked fresh.' }
      : say(
          '{meals, number} of the meals are cooked on an earlier day, in the same amounts, and keep as long.',
          { meals: leftovers.length },
        ),
  )
}

function leftoverBreaches(
  meal: PlanMeal,
  { day }: PlanDay,
  days: readonly PlanDay[],
  keepsDays: number,
): Said[] {
  const { leftoverFromDay, cookedPortions, name } = meal
  const dish = wordOf('dish', name)
  if (leftoverFromDay === undefined) return []
  if (cookedPortions !== undefined)
    return [part('Day {day, number} cooks {dish} that is left over.', { day, dish })]
  if (leftoverFromDay >= day)
    return [part('Day {day, number} has {dish} left over from a day to come.', { day, dish })]
  if (day - leftoverFromDay > keepsDays)
    return [
      part(
        'Day {day, number} has {dish} from day {from, number}, but it keeps {keeps, number} days.',
        { day, dish, from: leftoverFromDay, keeps: keepsDays },
      ),
    ]
  const cooked = days
    .find((other) => other.day === leftoverFromDay)
    ?.meals.find((other) => other.recipeId === meal.recipeId && other.leftoverFromDay === undefined)
  if (cooked === undefined)
    return [
      part('Day {from, number} cooks no {dish} for day {day, number}.', {
        from: leftoverFromDay,
        dish,
        day,
      }),
    ]
  return amountsOf(cooked) === amountsOf(meal)
    ? []
    : [part('Day {day, number} has another amount of {dish} than was cooked.', { day, dish })]
}

function potBreaches(meal: PlanMeal, { day }: PlanDay, days: readonly PlanDay[]): Said[] {
  const { cookedPortions = 1, name, recipeId } = meal
  const eaten = days.flatMap(({ meals }) =>
    meals.filter((other) => other.recipeId === recipeId && other.leftoverFromDay === day),
  ).length
  if (meal.leftoverFromDay !== undefined || cookedPortions === eaten + 1) return []
  return [
    part(
      'Day {day, number} cooks {portions, number} portions of {dish}, of which {eaten, number} are eaten.',
      { day, portions: cookedPortions, dish: wordOf('dish', name), eaten: eaten + 1 },
    ),
  ]
}

function amountsOf({ ingredients }: PlanMeal): string {
  return ingredients.map(({ ndb, grams }) => `${ndb} ${grams}`).join(',')
}
