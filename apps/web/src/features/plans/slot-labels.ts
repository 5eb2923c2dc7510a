import type { MealSlot } from '@zero-sum/contracts'

/** A meal of the day in words. */
export const slotLabels: Record<MealSlot, string> = {
  breakfast: 'Breakfast',
  morning_meal: 'Late morning',
  lunch: 'Lunch',
  afternoon_meal: 'Afternoon',
  dinner: 'Dinner',
  evening_meal: 'Evening',
  snack: 'Snack',
}
