import type { MealSlot } from '@zero-sum/contracts'

/** When people eat who have not said when: a choice of ours, close to what most of Europe and North America does. */
export const usualMealTimes: Readonly<Record<MealSlot, string>> = {
  breakfast: '07:30',
  morning_meal: '10:00',
  lunch: '12:30',
  afternoon_meal: '15:30',
  dinner: '18:30',
  evening_meal: '21:00',
  snack: '16:00',
}
