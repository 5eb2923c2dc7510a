import type { MealPlace } from '@zero-sum/contracts'

/** Meals of a plan: for each day, counted from 0, the numbers of its meals. */
export type Meals = readonly ReadonlySet<number>[]

/** The meals of so many days among those that are named; a place that the plan has not is nowhere. */
export function mealsAt(places: readonly MealPlace[], dayCount: number): Meals {
  return Array.from(
    { length: dayCount },
    (_, at) => new Set(places.filter(({ day }) => day === at + 1).map(({ meal }) => meal)),
  )
}

/** The meals of one set that are not in another. */
export function mealsWithout(meals: Meals, others: Meals): Meals {
  return meals.map((ofDay, at) => ofDay.difference(others[at] ?? new Set()))
}

/** The places of meals, in order. */
export function placesOf(meals: Meals): MealPlace[] {
  return meals.flatMap((ofDay, at) =>
    [...ofDay].sort((one, other) => one - other).map((meal) => ({ day: at + 1, meal })),
  )
}
