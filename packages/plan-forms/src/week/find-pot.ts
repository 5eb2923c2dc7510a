import type { MealSlot, Plan, PlanDay, PlanMeal, Weekday } from '@zero-sum/contracts'

/** A meal of a plan with its place: its day, and its place on that day from 0. */
export type PlacedMeal = { day: PlanDay; at: number; meal: PlanMeal }

/** What a meal has to do with meals of other days; undefined where it is cooked for itself alone. */
export type Pot =
  | { kind: 'cooked'; portions: number; later: { weekday: Weekday; slot: MealSlot }[] }
  | { kind: 'leftover'; cooked: PlacedMeal; portions: number }

/** Every meal of a plan in the order in which they are eaten. */
export function placeMeals({ days }: Pick<Plan, 'days'>): PlacedMeal[] {
  return days.flatMap((day) => day.meals.map((meal, at) => ({ day, at, meal })))
}

/** The pot that a meal comes out of. */
export function findPot({ day, meal }: PlacedMeal, plan: Pick<Plan, 'days'>): Pot | undefined {
  if (meal.leftoverFromDay !== undefined) {
    const cooked = placeMeals(plan).find(
      (other) =>
        other.day.day === meal.leftoverFromDay &&
        other.meal.recipeId === meal.recipeId &&
        other.meal.leftoverFromDay === undefined,
    )
    if (cooked === undefined) throw new Error(`No meal of the plan cooks ${meal.recipeId}.`)
    return { kind: 'leftover', cooked, portions: cooked.meal.cookedPortions ?? 1 }
  }
  if (meal.cookedPortions === undefined) return undefined
  const later = placeMeals(plan)
    .filter((o) => o.meal.recipeId === meal.recipeId && o.meal.leftoverFromDay === day.day)
    .map((other) => ({ weekday: other.day.weekday, slot: other.meal.slot }))
  return { kind: 'cooked', portions: meal.cookedPortions, later }
}
