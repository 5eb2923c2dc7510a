import type { Intake, MealSlot, Weekday } from '@zero-sum/contracts'

/**
 * What the person fixed on a weekday, slot by slot; of several slots of one name the first free one takes the dish. No
 * weekday named means every day.
 *
 * @returns for each slot the id of the recipe, or nothing where the choice is free
 */
export function fixedRecipes(
  slots: readonly { slot: MealSlot }[],
  weekday: Weekday,
  fixedMeals: Intake['fixedMeals'],
): (string | undefined)[] {
  const left = fixedMeals.filter(
    ({ weekdays }) => weekdays.length === 0 || weekdays.includes(weekday),
  )
  return slots.map(({ slot }) => {
    const at = left.findIndex((meal) => meal.slot === slot)
    return at === -1 ? undefined : left.splice(at, 1)[0]?.recipeId
  })
}
