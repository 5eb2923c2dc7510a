import type { Locale, MealDifference, PlanDifference, ShoppingChange } from '@zero-sum/contracts'
import { translateDish, translateFood, translateHousehold } from './translate-words.ts'

type Line = ShoppingChange['added'][number]

/** What makes one plan another, in a language. */
export function translateDifference(difference: PlanDifference, locale: Locale): PlanDifference {
  if (locale === 'en') return difference
  const dish = (of: MealDifference['before']) => ({ ...of, name: translateDish(of.name, locale) })
  return {
    ...difference,
    days: difference.days.map((day) => ({
      ...day,
      meals: day.meals.map((meal) => ({
        ...meal,
        before: dish(meal.before),
        after: dish(meal.after),
      })),
    })),
    shopping: translateShopping(difference.shopping, locale),
  }
}

/** What comes onto the shopping list, what goes, and of what another amount is bought. */
export function translateShopping(
  { added, removed, changed }: ShoppingChange,
  locale: Locale,
): ShoppingChange {
  const line = <line extends Line>(of: line): line => ({
    ...of,
    food: translateFood(of.food, locale),
    household: translateHousehold(of.household, locale),
  })
  return {
    added: added.map(line),
    removed: removed.map(line),
    changed: changed.map((one) => ({
      ...line(one),
      before: translateHousehold(one.before, locale),
    })),
  }
}
