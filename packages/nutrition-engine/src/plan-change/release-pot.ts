import type { MealPlace, Weekday } from '@zero-sum/contracts'
import type { CompiledDay, CompiledMeal } from '../nutrition-compiler/day/finish-day.ts'
import { isInTime } from '../nutrition-compiler/day/hold.ts'
import type { WeekProblem } from '../nutrition-compiler/week/prepare-week.ts'
import { say, wordOf } from '../say.ts'
import { ChangeRefused } from './change-refused.ts'
import { type Meals, placesOf } from './meal-place.ts'

/** A meal that has to stay, since a day that stays eats from its pot and has no time to cook. */
export type NeededPot = { place: MealPlace; dish: string; weekday: Weekday }

export type Released = { days: readonly CompiledDay[]; needed: readonly NeededPot[] }

/**
 * The days once some meals go: what days that stay would have eaten from a pot that goes is cooked on the first of them, in
 * the same amounts. A pot that none of them has the time to cook is needed and stays.
 *
 * @param going the meals that go; those that eat from a pot leave it smaller
 */
export function releasePots(
  days: readonly CompiledDay[],
  going: Meals,
  { goals }: Pick<WeekProblem, 'goals'>,
): Released {
  let released = days
  const needed: NeededPot[] = []
  for (const place of placesOf(going)) {
    const on = place.day - 1
    const pot = days[on]?.meals[place.meal]
    if (pot === undefined || pot.cookedOn !== undefined) continue
    const stays = (meal: CompiledMeal, day: number, at: number) =>
      isPortionOf(pot, on, meal) && going[day]?.has(at) !== true
    const first = days.findIndex(({ meals }, day) => meals.some((meal, at) => stays(meal, day, at)))
    const goal = goals[first]
    if (first === -1 || goal === undefined) continue
    const { dish } = pot.portion
    if (isInTime(dish, goal) || goal.fixed.includes(dish.index))
      released = released.map((day, number) => ({
        ...day,
        meals: day.meals.map((meal, at) =>
          stays(meal, number, at) ? cookedFrom(first, number, meal) : meal,
        ),
      }))
    else
      needed.push({
        place,
        dish: dish.candidate.recipe.name,
        weekday: goal.day.weekday,
      })
  }
  return { days: released, needed }
}

function isPortionOf(pot: CompiledMeal, cookedOn: number, meal: CompiledMeal): boolean {
  return meal.cookedOn === cookedOn && meal.portion.dish.index === pot.portion.dish.index
}

function cookedFrom(first: number, on: number, meal: CompiledMeal): CompiledMeal {
  const { cookedOn: _, ...cooked } = meal
  return on === first ? cooked : { ...cooked, cookedOn: first }
}

/** Why a meal that is cooked for a day without time can't go. */
export function potNeeded({ dish, weekday }: NeededPot): ChangeRefused {
  return new ChangeRefused(
    'pot_needed',
    say(
      '{dish} is cooked here for {weekday} too, and there is no time to cook it then. Swap {weekday}’s portion first.',
      { dish: wordOf('dish', dish), weekday: wordOf('weekday', weekday) },
    ),
  )
}
