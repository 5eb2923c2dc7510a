import type { Plan, PlanDay, PlanMeal } from '@zero-sum/contracts'
import { type CsvCell, encodeCsv } from './encode-csv.ts'

// For programs as much as for people: the names of the columns are the same in every language and carry their units.
const header = [
  'day',
  'date',
  'weekday',
  'meal',
  'slot',
  'recipe_id',
  'dish',
  'cooked_on_day',
  'cooked_portions',
  'usda_number',
  'food',
  'preparation',
  'portion_g',
  'portion_household',
] as const

/**
 * A plan as CSV: a line for each ingredient of each meal, with the grams that are eaten at that meal. Their sum over a food is
 * what the shopping list needs of it. `meal` is the meal's place on its day, from 0.
 */
export function planCsv({ days }: Pick<Plan, 'days'>): string {
  return encodeCsv([
    header,
    ...days.flatMap((day) => day.meals.flatMap((meal, at) => linesOf(day, meal, at))),
  ])
}

function linesOf({ day, date, weekday }: PlanDay, meal: PlanMeal, at: number): CsvCell[][] {
  return meal.ingredients.map(({ ndb, food, prep, grams, household }) => [
    ...[day, date, weekday, at, meal.slot, meal.recipeId, meal.name],
    ...[meal.leftoverFromDay ?? day, meal.cookedPortions],
    ...[ndb, food, prep, grams, household],
  ])
}
