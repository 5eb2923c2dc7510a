/** A meal of a plan: the day as the plan numbers it, from 1, and the meal's place on it, from 0. */
export type MealPlace = { day: number; meal: number }

/** The address of a meal's page. */
export function mealPath(planId: string, { day, meal }: MealPlace): string {
  return `/plans/${planId}/meals/${day}/${meal}`
}

/** "3-1": names a meal in ids and keys. */
export function placeKey({ day, meal }: MealPlace): string {
  return `${day}-${meal}`
}
