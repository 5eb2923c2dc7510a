import type { MealSlot, PlanDay, PlanMeal } from '@zero-sum/contracts'

/** What a meal has to do with meals of other days. */
export type PotFacts =
  | {
      kind: 'cooked'
      portions: number
      /** How often somebody is served out of it, where others eat along. */
      plates?: number
      /** The meals that eat of the pot on later days. */
      later: readonly { day: PlanDay; slot: MealSlot; meal: number }[]
    }
  | {
      kind: 'leftover'
      /** Where and when it was cooked. */
      from: { day: PlanDay; meal: number } | undefined
      /** Of the whole pot. */
      portions: number
    }

/** The pot that a meal comes out of; undefined for a meal that is cooked for itself alone. */
export function potOf(
  meal: PlanMeal,
  { day }: Pick<PlanDay, 'day'>,
  days: readonly PlanDay[],
): PotFacts | undefined {
  if (meal.leftoverFromDay !== undefined) {
    const cooked = days.find((other) => other.day === meal.leftoverFromDay)
    const at = cooked?.meals.findIndex(({ recipeId }) => recipeId === meal.recipeId) ?? -1
    return {
      kind: 'leftover',
      from: cooked === undefined || at === -1 ? undefined : { day: cooked, meal: at },
      portions: cooked?.meals[at]?.cookedPortions ?? 1,
    }
  }
  if (meal.cookedPortions === undefined) return undefined
  const later = days.flatMap((other) =>
    other.meals.flatMap(({ recipeId, leftoverFromDay, slot }, at) =>
      recipeId === meal.recipeId && leftoverFromDay === day ? [{ day: other, slot, meal: at }] : [],
    ),
  )
  return { kind: 'cooked', portions: meal.cookedPortions, later }
}
