import type { MealSlot } from '@zero-sum/contracts'
import type { RecipeKind } from '../catalogue/recipe.ts'

/** One place in a day that a dish has to fill. */
export type Slot = {
  slot: MealSlot
  /** Kinds of recipe that suit it. */
  kinds: readonly RecipeKind[]
  /** The share of the day's energy that it is meant to have; the slots of a day add up to 1. */
  energyShare: number
}

type Place = Omit<Slot, 'energyShare'> & { weight: number }

/**
 * How heavy each place is beside the others: three meals and a snack come to 25, 32, 34 and 9 % of the day. A choice of
 * ours for an even day, not a finding: the compiler only leans towards it.
 */
const breakfast: Place = { slot: 'breakfast', kinds: ['breakfast'], weight: 25 }
const morningMeal: Place = { slot: 'morning_meal', kinds: ['breakfast', 'snack'], weight: 15 }
const lunch: Place = { slot: 'lunch', kinds: ['main'], weight: 32 }
const afternoonMeal: Place = { slot: 'afternoon_meal', kinds: ['main'], weight: 20 }
const dinner: Place = { slot: 'dinner', kinds: ['main'], weight: 34 }
const eveningMeal: Place = { slot: 'evening_meal', kinds: ['main', 'breakfast'], weight: 15 }
const snack: Place = { slot: 'snack', kinds: ['snack'], weight: 9 }

/** By number of meals. Who eats twice skips breakfast; a fourth, fifth and sixth meal are small ones between the three. */
const mealsOfDay: ReadonlyMap<number, readonly Place[]> = new Map([
  [2, [lunch, dinner]],
  [3, [breakfast, lunch, dinner]],
  [4, [breakfast, lunch, afternoonMeal, dinner]],
  [5, [breakfast, morningMeal, lunch, afternoonMeal, dinner]],
  [6, [breakfast, morningMeal, lunch, afternoonMeal, dinner, eveningMeal]],
])

/**
 * The slots of every day, meals in the order in which they are eaten, then the snacks.
 *
 * @param mealsPerDay 2 to 6
 * @param snacksPerDay 0 to 4
 */
export function layOutSlots(mealsPerDay: number, snacksPerDay: number): Slot[] {
  const meals = mealsOfDay.get(mealsPerDay)
  if (meals === undefined) throw new RangeError(`There is no layout for ${mealsPerDay} meals.`)
  const places = [...meals, ...Array.from({ length: snacksPerDay }, () => snack)]
  const whole = places.reduce((sum, { weight }) => sum + weight, 0)
  return places.map(({ slot, kinds, weight }) => ({ slot, kinds, energyShare: weight / whole }))
}
