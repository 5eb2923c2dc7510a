import type { PlanDay, PlanMeal } from '@zero-sum/contracts'
import type { NamedMeal } from '../plan-changes/changes-context.ts'
import { dayName } from './day-names.ts'
import type { MealPlace } from './meal-place.ts'
import type { PlanLanguage } from './messages/index.ts'

/** A meal as its tools name it: "Tuesday’s Lunch". */
export function namedMeal(
  day: PlanDay,
  { slot, name, recipeId }: PlanMeal,
  place: MealPlace,
  { t, formats }: PlanLanguage,
): NamedMeal {
  const title = t('mealOfDay', { day: dayName(day, formats), slot: t(`meal_${slot}`) })
  return { ...place, title, dish: name, recipeId }
}
