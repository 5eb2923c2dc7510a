import type { MealSlot, Weekday } from '@zero-sum/contracts'
import { listOf, part, type Sentence, say, wordOf } from '../say.ts'
import type { DayGoal } from './day/day-goal.ts'
import type { CompiledDay, CompiledMeal } from './day/finish-day.ts'

/** What a meal has to do with meals of other days: it is cooked for them too, or it was cooked with one of them. */
export type Pot =
  | { kind: 'cooked'; laterMeals: readonly { weekday: Weekday; slot: MealSlot }[] }
  | { kind: 'leftover'; fromDay: number; weekday: Weekday }

/** Warming something up and putting it on a plate, in minutes: ours. */
export const reheatingTimes = { activeMinutes: 3, totalMinutes: 5 } as const

/**
 * The pot that a meal belongs to, if any.
 *
 * @param on the day on which the meal stands, counted from 0
 */
export function potOf(
  meal: CompiledMeal,
  on: number,
  days: readonly CompiledDay[],
  goals: readonly DayGoal[],
): Pot | undefined {
  const weekdayOf = (at: number): Weekday => goals[at]?.day.weekday ?? 'monday'
  if (meal.cookedOn !== undefined)
    return { kind: 'leftover', fromDay: meal.cookedOn + 1, weekday: weekdayOf(meal.cookedOn) }
  const laterMeals = days.flatMap(({ meals }, at) =>
    meals
      .filter(
        ({ cookedOn, portion }) =>
          cookedOn === on && portion.dish.index === meal.portion.dish.index,
      )
      .map(({ slot }) => ({ weekday: weekdayOf(at), slot: slot.slot })),
  )
  return laterMeals.length === 0 ? undefined : { kind: 'cooked', laterMeals }
}

/**
 * A recipe's method with what a pot adds to it. Cooling within two hours and reheating to 74 °C: USDA FSIS, Leftovers and
 * Food Safety.
 */
export function potMethod(method: readonly string[], pot: Pot | undefined): Sentence[] {
  const steps = method.map((detail): Sentence => ({ detail }))
  if (pot === undefined) return steps
  if (pot.kind === 'leftover')
    return [
      say(
        'This was cooked on {weekday} and has been in the fridge since. Heat it until it steams all through (74 °C), once only; a dish that is meant to be cold is eaten as it is.',
        { weekday: wordOf('weekday', pot.weekday) },
      ),
    ]
  const later = pot.laterMeals.map(({ weekday, slot }) =>
    part('{weekday}’s {meal}', {
      weekday: wordOf('weekday', weekday),
      meal: wordOf('slot', slot),
    }),
  )
  return [
    ...steps,
    say(
      '{portions, plural, one {The other portion is for {meals}: cool it quickly and put it} other {The other portions are for {meals}: cool them quickly and put them}} in the fridge within two hours.',
      { portions: later.length, meals: listOf(later, 'and') },
    ),
  ]
}
