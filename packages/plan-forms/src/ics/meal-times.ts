import type { MealSlot, PlanMeal } from '@zero-sum/contracts'

export type MealTimes = Readonly<Partial<Record<MealSlot, string>>>

/** When meals are eaten where nobody has said otherwise, as HH:MM: our own choice of common hours. */
const usualTimes: Readonly<Record<MealSlot, string>> = {
  breakfast: '07:30',
  morning_meal: '10:00',
  lunch: '12:30',
  afternoon_meal: '15:30',
  dinner: '18:30',
  evening_meal: '21:00',
  snack: '16:00',
}
/** A day has up to four snacks; from the second on they lie between the meals. */
const furtherSnacks = ['10:30', '20:30', '14:30'] as const

/** How long a meal stands in the calendar, in minutes. */
export const mealMinutes = { meal: 30, snack: 15 } as const

/** When each meal of a day begins, as HH:MM, in the order of the meals. */
export function timesOfDay(
  meals: readonly Pick<PlanMeal, 'slot'>[],
  mealTimes: MealTimes,
): string[] {
  return meals.map(({ slot }, at) => {
    const earlier = meals.slice(0, at).filter((meal) => meal.slot === slot).length
    const further = slot === 'snack' ? furtherSnacks[earlier - 1] : undefined
    return further ?? mealTimes[slot] ?? usualTimes[slot]
  })
}
