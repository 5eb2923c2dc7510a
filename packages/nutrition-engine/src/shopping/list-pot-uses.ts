import type { Portions, ShoppingUse } from '@zero-sum/contracts'

/** What each food is bought for where a household eats, by number and name: every pot once, with all who are served of it. */
export function listPotUses({
  meals,
  pots,
}: Pick<Portions, 'meals' | 'pots'>): Map<string, ShoppingUse[]> {
  const keyOf = ({ day, meal }: { day: number; meal: number }) => `${day}/${meal}`
  const helpings = new Map<string, number>()
  for (const { pot, served } of meals)
    helpings.set(keyOf(pot), (helpings.get(keyOf(pot)) ?? 0) + served.length)
  const slots = new Map(meals.map((meal) => [keyOf(meal), meal.slot]))
  const uses = new Map<string, ShoppingUse[]>()
  for (const { day, meal, name, ingredients } of pots) {
    const slot = slots.get(keyOf({ day, meal }))
    if (slot === undefined) continue
    for (const { ndb, food, grams } of ingredients) {
      const key = `${ndb} ${food}`
      const known = uses.get(key) ?? []
      uses.set(key, known)
      const same = known.find((use) => use.day === day && use.meal === meal)
      const portions = helpings.get(keyOf({ day, meal })) ?? 1
      if (same === undefined) known.push({ day, meal, slot, name, grams, portions })
      else same.grams += grams
    }
  }
  return uses
}
