/** The places of a day that a dish can fill, in the order in which they are eaten; snacks may be eaten at any time. */
export const mealSlots = [
  'breakfast',
  'morning_meal',
  'lunch',
  'afternoon_meal',
  'dinner',
  'evening_meal',
  'snack',
] as const
export type MealSlot = (typeof mealSlots)[number]
